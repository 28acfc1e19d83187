package io.zhiheng.platform.database;

import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param home        folder of the embedded set-up: database and files lie below it
 * @param startWithin how long the database may take to come up, recovery after a crash included
 * @param poolSize    connections kept open
 */
@Validated
@ConfigurationProperties("zhiheng")
record DatabaseSettings(@NotNull Path home, @DefaultValue("60s") Duration startWithin, @DefaultValue("20") int poolSize) {

    Path folder() {
        return home.toAbsolutePath().normalize().resolve("database");
    }
}
