package io.zhiheng.identity.application;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * {@code privacyNotice}: version of the privacy notice that newcomers agree to; {@code secondFactor}: whether staff
 * need one; {@code secretKey}: 32 random bytes in Base64 that seal the secrets of second factors.
 */
@Validated
@ConfigurationProperties("zhiheng.identity")
public record IdentitySettings(
        @Valid @NotNull @DefaultValue Session session,
        @NotNull @DefaultValue Captcha captcha,
        @NotNull @DefaultValue SmsCode smsCode,
        @Valid @NotNull @DefaultValue Limits limits,
        @NotNull @DefaultValue("1.1") String privacyNotice,
        @DefaultValue("on") boolean secondFactor,
        @NotNull @DefaultValue("") String secretKey,
        @NotNull @DefaultValue FirstAdministrator firstAdministrator) {

    /** How long a browser may be idle before it has to sign in again. */
    public record Session(
            @NotNull @DefaultValue("30m") Duration enterprise,
            @NotNull @DefaultValue("15m") Duration staff) {}

    /** @param fixedAnswer for automated tests only; always accepted */
    public record Captcha(@DefaultValue("") String fixedAnswer) {}

    /** @param fixed for automated tests only; every code sent is this one */
    public record SmsCode(@DefaultValue("") String fixed) {}

    /** Who is invited to run the platform while nobody does; both or neither. */
    public record FirstAdministrator(
            @DefaultValue("") String name, @DefaultValue("") String mobile) {

        boolean isGiven() {
            return !name.isBlank() || !mobile.isBlank();
        }
    }

    /**
     * How often one address may try; wide enough for twenty colleagues behind it.
     *
     * @param visitor whatever is asked for without signing in, and a tenth of what one token may ask for
     */
    public record Limits(
            @NotNull @DefaultValue("100/1m") Limit signIn,
            @NotNull @DefaultValue("120/1h") Limit registration,
            @NotNull @DefaultValue("120/1h") Limit sms,
            @NotNull @DefaultValue("200/1m") Limit captcha,
            @NotNull @DefaultValue("6000/1m") Limit simulation,
            @NotNull @DefaultValue("20/1h") Limit publicForm,
            @NotNull @DefaultValue("60/1m") Limit verification,
            @NotNull @DefaultValue("18000/1m") Limit visitor) {}

    /** Written as {@code 60/1m}: so many times within that long. */
    public record Limit(int times, Duration within) {

        public static Limit of(String text) {
            var parts = text.split("/");
            return new Limit(Integer.parseInt(parts[0].strip()), Duration.parse("PT" + parts[1].strip()));
        }

        Limit tenfold() {
            return new Limit(Math.multiplyExact(times, 10), within);
        }
    }
}
