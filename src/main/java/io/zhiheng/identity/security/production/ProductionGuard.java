package io.zhiheng.identity.security.production;

import io.zhiheng.identity.DemoAccounts;
import io.zhiheng.identity.application.IdentitySettings;
import io.zhiheng.identity.domain.Accounts;
import io.zhiheng.shared.start.StartRefused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.Profiles;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Production does not start with anything that is meant for tests or the demo. */
@Component
@Profile("production")
class ProductionGuard implements SmartInitializingSingleton {

    private static final Pattern SECRET = Pattern.compile(
            "(?:zhiheng|spring\\.datasource|sms)\\..*(?:secret|password|key|token)", Pattern.CASE_INSENSITIVE);
    private static final Set<String> DEFAULTS = Set.of(
            "",
            "secret",
            "password",
            "changeme",
            "change-me",
            "change_me",
            "postgres",
            "zhiheng",
            "admin",
            "default",
            "test",
            "demo",
            "123456",
            DemoAccounts.PASSWORD.toLowerCase(Locale.ROOT));

    private static final String WHAT_HELPS = "Set what is named through the environment; docs/operations.md says how. "
            + "A key is made with: openssl rand -base64 32";
    private static final String DEMO = "application-demo.yml";

    private final Accounts accounts;
    private final Set<String> ofTheDemo;

    ProductionGuard(ConfigurableEnvironment environment, IdentitySettings settings, Accounts accounts) {
        this.accounts = accounts;
        this.ofTheDemo = secretsOf(DEMO);
        refuseIf(
                environment.acceptsProfiles(Profiles.of("demo")),
                "the profiles demo and production exclude each other");
        refuseIf(
                !settings.captcha().fixedAnswer().isBlank(), "zhiheng.identity.captcha.fixed-answer is for tests only");
        refuseIf(!settings.smsCode().fixed().isBlank(), "zhiheng.identity.sms-code.fixed is for tests only");
        refuseIf(!settings.secondFactor(), "zhiheng.identity.second-factor is off");
        refuseIf(settings.secretKey().isBlank(), "zhiheng.identity.secret-key is missing");
        refuseIf(
                !KeyQuality.isRandom(settings.secretKey()),
                "zhiheng.identity.secret-key is no 32 random bytes in Base64");
        environment.getPropertySources().stream()
                .filter(source -> source instanceof EnumerablePropertySource)
                .flatMap(source -> Arrays.stream(((EnumerablePropertySource<?>) source).getPropertyNames()))
                .filter(name -> SECRET.matcher(asProperty(name)).matches())
                .forEach(name ->
                        refuseIf(isDefault(environment.getProperty(name)), name + " has a value that everybody knows"));
    }

    @Override
    public void afterSingletonsInstantiated() {
        refuseIf(
                DemoAccounts.all().anyMatch(demo -> accounts.existsById(demo.id())),
                "this database holds the demo's accounts, whose passwords everybody knows");
    }

    /** Environment variables write SPRING_DATASOURCE_PASSWORD. */
    private static String asProperty(String name) {
        return name.equals(name.toUpperCase(Locale.ROOT))
                ? name.toLowerCase(Locale.ROOT).replace('_', '.')
                : name;
    }

    private boolean isDefault(String value) {
        return value != null
                && (DEFAULTS.contains(value.strip().toLowerCase(Locale.ROOT)) || ofTheDemo.contains(value.strip()));
    }

    /** What ships with the demo's settings is known to everybody who has the program. */
    private static Set<String> secretsOf(String shipped) {
        try {
            return new YamlPropertySourceLoader()
                    .load(shipped, new ClassPathResource(shipped)).stream()
                            .map(source -> (EnumerablePropertySource<?>) source)
                            .flatMap(source -> Arrays.stream(source.getPropertyNames())
                                    .filter(name -> SECRET.matcher(name).matches())
                                    .map(name -> String.valueOf(source.getProperty(name))
                                            .strip()))
                            .collect(Collectors.toSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void refuseIf(boolean wrong, String why) {
        if (wrong) {
            throw new StartRefused("The production profile refuses to start: " + why, WHAT_HELPS);
        }
    }
}
