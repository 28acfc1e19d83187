package io.zhiheng.demo.start;

import io.zhiheng.demo.DemoSettings;
import io.zhiheng.demo.SeedDemo;
import io.zhiheng.demo.request.SeedRequests;
import io.zhiheng.platform.database.OneInstance;
import io.zhiheng.shared.Words;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Seeds the demo when everything works, before the application calls itself ready, and then says how to get in. */
@Component
@Profile("demo")
class DemoAtStart implements ApplicationRunner {

    private final SeedDemo seedDemo;
    private final SeedRequests seedRequests;
    private final DemoSettings settings;
    private final OneInstance oneInstance;
    private final Words words;

    DemoAtStart(
            SeedDemo seedDemo, SeedRequests seedRequests, DemoSettings settings, OneInstance oneInstance, Words words) {
        this.seedDemo = seedDemo;
        this.seedRequests = seedRequests;
        this.settings = settings;
        this.oneInstance = oneInstance;
        this.words = words;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (settings.seed()) {
            seedDemo.execute();
        }
    }

    /** To the console itself, in UTF-8 like the log: neither a message for the log nor to be cut into its lines. */
    @EventListener
    public void welcome(ApplicationReadyEvent ready) {
        if (ready.getApplicationContext() instanceof ServletWebServerApplicationContext web
                && web.getWebServer() != null) {
            new PrintStream(System.out, true, StandardCharsets.UTF_8)
                    .println(new Welcome(words)
                            .text("http://127.0.0.1:" + web.getWebServer().getPort(), tellsOfRequests()));
        }
    }

    @EventListener
    public void tellOfRequests(ApplicationReadyEvent ready) {
        if (tellsOfRequests()) {
            var storyteller =
                    new Thread(() -> oneInstance.attempt("demo-requests", seedRequests::execute), "demo-requests");
            storyteller.setDaemon(true);
            storyteller.start();
        }
    }

    private boolean tellsOfRequests() {
        return settings.seed() && settings.requests();
    }
}
