package io.zhiheng.platform.database;

import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * @param home folder of the embedded set-up: database and files lie below it
 * @param programs where the embedded database's programs are unpacked: in the home folder if nothing is said, because
 *     temporary folders are swept while the server runs
 * @param startWithin how long the database may take to come up, recovery after a crash included
 * @param poolSize connections kept open
 * @param connectWithin how long a connection is waited for: people shall hear in seconds that the database is away
 * @param leastFreeSpace with less on its disk the application calls itself unhealthy
 */
@Validated
@ConfigurationProperties("zhiheng")
record DatabaseSettings(
        @NotNull Path home,
        Path programs,
        @DefaultValue("60s") Duration startWithin,
        @DefaultValue("20") int poolSize,
        @DefaultValue("4s") Duration connectWithin,
        @DefaultValue("100MB") DataSize leastFreeSpace) {

    DatabaseSettings {
        home = home.toAbsolutePath().normalize();
        programs = programs == null ? home.resolve("programs") : programs.toAbsolutePath();
    }

    Path folder() {
        return home.resolve("database");
    }
}
