package io.zhiheng;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** Gives each application context of the tests an empty home of its own, and so a database of its own. */
public class FreshHome implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final AtomicInteger homes = new AtomicInteger();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var home = Path.of("target", "homes", String.valueOf(homes.incrementAndGet()));
        try {
            FileSystemUtils.deleteRecursively(home);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        TestPropertyValues.of("zhiheng.home=" + home).applyTo(context);
    }
}
