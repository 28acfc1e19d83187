package io.zhiheng.upgrade;

import io.zhiheng.FreshHome;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.springframework.context.ConfigurableApplicationContext;

/** A home in which the build that landed last has worked: its database, restored before the application starts. */
class HomeOfLandedBuild extends FreshHome {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        super.initialize(context);
        var home = Path.of(context.getEnvironment().getRequiredProperty("zhiheng.home"));
        try (var server = server(home);
                var database = server.getPostgresDatabase().getConnection()) {
            new DatabaseDump("/upgrade/landed.sql.xz").restore(database);
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static EmbeddedPostgres server(Path home) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(Files.createDirectories(home.resolve("database")))
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(PROGRAMS.toFile())
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "icu")
                .setLocaleConfig("icu-locale", "zh-Hans-CN")
                .setLocaleConfig("encoding", "UTF8")
                .start();
    }
}
