package io.zhiheng.demo;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Runs when everything works, before the application calls itself ready. */
@Component
@Profile("demo")
class DemoAtStart implements ApplicationRunner {

    private final SeedDemo seedDemo;
    private final DemoSettings settings;

    DemoAtStart(SeedDemo seedDemo, DemoSettings settings) {
        this.seedDemo = seedDemo;
        this.settings = settings;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (settings.seed()) {
            seedDemo.execute();
        }
    }
}
