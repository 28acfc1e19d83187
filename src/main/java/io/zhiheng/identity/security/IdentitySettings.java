package io.zhiheng.identity.security;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

@Validated
@ConfigurationProperties("zhiheng.identity")
record IdentitySettings(@Valid @NotNull @DefaultValue Session session) {

    /** How long a browser may be idle before it has to sign in again. */
    record Session(@NotNull @DefaultValue("30m") Duration enterprise, @NotNull @DefaultValue("15m") Duration staff) {}
}
