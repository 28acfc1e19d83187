package io.zhiheng.identity.security.production;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.zhiheng.identity.DemoAccounts;
import io.zhiheng.identity.application.IdentitySettings;
import io.zhiheng.identity.domain.Accounts;
import java.security.SecureRandom;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class ProductionGuardTest {

    private final Accounts accounts = mock(Accounts.class);
    private final ApplicationContextRunner production = new ApplicationContextRunner()
            .withUserConfiguration(Settings.class)
            .withBean(Accounts.class, () -> accounts)
            .withBean(ProductionGuard.class)
            .withPropertyValues(
                    "spring.profiles.active=production",
                    "spring.datasource.password=kX9-something-long",
                    "zhiheng.identity.secret-key=" + key());

    /** As {@code openssl rand -base64 32} makes it. */
    private static String key() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    @EnableConfigurationProperties(IdentitySettings.class)
    static class Settings {}

    @Test
    void aCleanConfigurationStarts() {
        production.run(context -> assertThat(context).hasNotFailed());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "zhiheng.identity.captcha.fixed-answer=AAAA",
                "zhiheng.identity.sms-code.fixed=123456",
                "spring.profiles.active=production,demo",
                "spring.datasource.password=postgres",
                "zhiheng.report.signing-key=changeme",
                "SPRING_DATASOURCE_PASSWORD=zhiheng",
                "zhiheng.storage.s3.secret=",
                "zhiheng.identity.second-factor=off",
                "zhiheng.identity.secret-key=",
                "zhiheng.identity.secret-key=ZGVtbyBvbmx5OiB0aGlzIGtleSBpcyBubyBzZWNyZXQ=",
                "zhiheng.identity.secret-key=3q2+796tvu/erb7v3q2+796tvu/erb7v3q2+796tvu8=",
                "zhiheng.identity.secret-key=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
                "zhiheng.identity.secret-key=too short",
                "ZHIHENG_IDENTITY_SECRETKEY=ZGVtbyBvbmx5OiB0aGlzIGtleSBpcyBubyBzZWNyZXQ="
            })
    void whatIsForTestsOrKnownToEverybodyIsRefused(String property) {
        production
                .withPropertyValues(property)
                .run(context -> assertThat(context)
                        .getFailure()
                        .hasStackTraceContaining("The production profile refuses to start"));
    }

    @Test
    void aDatabaseOfTheDemoIsRefused() {
        when(accounts.existsById(any()))
                .thenAnswer(call ->
                        call.getArgument(0).equals(DemoAccounts.ALL.get(3).id()));
        production.run(context -> assertThat(context).getFailure().hasStackTraceContaining("demo's accounts"));
    }
}
