package io.zhiheng;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.NoOpPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.util.FileSystemUtils;

/**
 * Gives each application context of the tests an empty home of its own, and so a database of its own, that lives in
 * {@link TestTime}. Test classes run in several JVMs side by side; each has its own row of homes.
 */
public class FreshHome implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /** Unpacked once for all of them. */
    public static final Path PROGRAMS = Path.of("target", "programs").toAbsolutePath();

    private static final AtomicInteger homes = new AtomicInteger();
    private static final Path ROW =
            Path.of("target", "homes", String.valueOf(ProcessHandle.current().pid()));
    /**
     * Statements of tests and defaults of columns that say just now() find this one before PostgreSQL's own; the day is
     * Beijing's. Nobody pulls a plug here, so that no commit waits for the disk; {@link StartTest} asks the server
     * itself.
     */
    private static final String NOW = """
            create schema if not exists test_time;
            create or replace function test_time.now() returns timestamptz language sql stable
                as 'select pg_catalog.now() + interval ''%d seconds''';
            create or replace function test_time.today() returns date language sql stable
                as 'select (test_time.now() at time zone ''Asia/Shanghai'')::date';
            alter database postgres set search_path = public, test_time, pg_catalog;
            alter database postgres set synchronous_commit = off""".formatted(TestTime.ahead().toSeconds());

    static {
        removeRowsOfEarlierRuns();
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var home = ROW.resolve(String.valueOf(homes.incrementAndGet()));
        TestPropertyValues.of(
                        "zhiheng.home=" + home,
                        "zhiheng.programs=" + PROGRAMS,
                        "zhiheng.demo.ahead=" + TestTime.ahead())
                .applyTo(context);
        TestTime.engineFollows();
        context.getBeanFactory().addBeanPostProcessor(new DatabaseFollows());
        context.getBeanFactory().addBeanPostProcessor(new QuickPasswords());
        context.getBeanFactory().addBeanPostProcessor(new RulesCompiledOnce());
    }

    private static void removeRowsOfEarlierRuns() {
        try {
            Files.createDirectories(ROW);
            try (var rows = Files.list(ROW.getParent())) {
                rows.filter(each -> !isAlive(each)).forEach(FreshHome::remove);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void remove(Path row) {
        try {
            FileSystemUtils.deleteRecursively(row);
        } catch (IOException anotherJvmRemovesItToo) {
            // what is left goes next time
        }
    }

    private static boolean isAlive(Path row) {
        try {
            return ProcessHandle.of(Long.parseLong(row.getFileName().toString()))
                    .isPresent();
        } catch (NumberFormatException noProcess) {
            return false;
        }
    }

    /** Hashes as in production, of the lowest cost: people of the tests sign in hundreds of times. */
    private static final class QuickPasswords implements BeanPostProcessor {

        private static final PasswordEncoder LOWEST_COST = new DelegatingPasswordEncoder(
                "bcrypt", Map.of("bcrypt", new BCryptPasswordEncoder(4), "noop", NoOpPasswordEncoder.getInstance()));

        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            return bean instanceof PasswordEncoder ? LOWEST_COST : bean;
        }
    }

    /** Before anybody asks the pool for a connection; whoever asks later can be listened to. */
    private static final class DatabaseFollows implements BeanPostProcessor {

        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            return bean instanceof DataSource source ? new Statements.Listening(source) : bean;
        }

        @Override
        public Object postProcessBeforeInitialization(Object bean, String name) {
            if (bean instanceof HikariDataSource pool) {
                try (var connection =
                                DriverManager.getConnection(pool.getJdbcUrl(), pool.getUsername(), pool.getPassword());
                        var statement = connection.createStatement()) {
                    statement.execute(NOW);
                } catch (SQLException e) {
                    throw new IllegalStateException(e);
                }
            }
            return bean;
        }
    }
}
