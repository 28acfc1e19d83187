package io.zhiheng.platform.database;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.time.Duration;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.boot.actuate.system.DiskSpaceHealthIndicator;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * A real PostgreSQL from Maven Central's binaries, started where no {@code spring.datasource.url} is given. Its data
 * stay in the home folder between starts.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "spring.datasource.url", havingValue = "embedded", matchIfMissing = true)
class EmbeddedDatabase {

    private static final Duration VALIDATION = Duration.ofSeconds(2);
    /** Longer than any statement takes; without it a server that falls silent would be waited for without end. */
    private static final Duration ANSWER = Duration.ofSeconds(60);

    @Bean
    HomeLock homeLock(DatabaseSettings settings) throws IOException {
        return HomeLock.take(settings.home());
    }

    @Bean
    DatabaseServer databaseServer(DatabaseSettings settings, HomeLock lockedFirst) throws IOException {
        return new DatabaseServer(settings);
    }

    /** Its disk may be another one than that of the files. */
    @Bean
    HealthIndicator databaseSpaceHealthIndicator(DatabaseSettings settings, DatabaseServer afterItsFolderExists) {
        return new DiskSpaceHealthIndicator(settings.folder().toFile(), settings.leastFreeSpace());
    }

    @Bean
    HikariDataSource dataSource(DatabaseServer server, DatabaseSettings settings) {
        var source = new HikariDataSource();
        source.setJdbcUrl(server.url());
        source.setMaximumPoolSize(settings.poolSize());
        source.setPoolName("database");
        source.setConnectionTimeout(settings.connectWithin().toMillis());
        source.setValidationTimeout(VALIDATION.toMillis());
        source.addDataSourceProperty("socketTimeout", String.valueOf(ANSWER.toSeconds()));
        return source;
    }
}
