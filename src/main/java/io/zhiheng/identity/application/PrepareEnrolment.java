package io.zhiheng.identity.application;

import io.zhiheng.identity.domain.Accounts;
import io.zhiheng.identity.domain.factor.SecondFactor;
import io.zhiheng.identity.domain.factor.SecondFactors;
import io.zhiheng.identity.domain.factor.Totp;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.UseCase;
import io.zhiheng.shared.Words;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;
import org.apache.commons.codec.binary.Base32;
import org.springframework.web.util.UriUtils;

/** Agrees with an authenticator app on a secret. Asked again before it is confirmed, it is the same one. */
@UseCase
public class PrepareEnrolment {

    private final Accounts accounts;
    private final SecondFactors factors;
    private final SecretBox box;
    private final Words words;
    private final Clock clock;

    PrepareEnrolment(Accounts accounts, SecondFactors factors, SecretBox box, Words words, Clock clock) {
        this.accounts = accounts;
        this.factors = factors;
        this.box = box;
        this.words = words;
        this.clock = clock;
    }

    /** @param renewing whether another factor has just been shown, so that an app may be bound in its place */
    public EnrolmentSheet execute(UUID account, boolean renewing) {
        var holder = accounts.findById(account).orElseThrow();
        if (!renewing && holder.hasFactorBySms()) {
            throw RuleBroken.conflict("identity.rule.factor-by-sms");
        }
        var factor = factors.lock(account)
                .orElseGet(() -> factors.saveAndFlush(
                        new SecondFactor(account, box.seal(Totp.newSecret(), account), clock.instant())));
        if (factor.isConfirmed() && !renewing || factor.secretToBind() == null) {
            throw RuleBroken.conflict("identity.rule.factor-enrolled");
        }
        // authenticator apps take it without padding
        var secret = new Base32()
                .encodeAsString(box.open(factor.secretToBind(), account))
                .replace("=", "");
        var issuer = encoded(words.of("shared.product"));
        var name = encoded(holder.name());
        return new EnrolmentSheet(
                secret.replaceAll("(.{4})(?=.)", "$1 "),
                "otpauth://totp/" + issuer + ":" + name + "?secret=" + secret + "&issuer=" + issuer
                        + "&algorithm=SHA1&digits=6&period=" + Totp.SECONDS);
    }

    private static String encoded(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }
}
