package io.zhiheng.load;

import io.zhiheng.identity.DemoAccounts;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ConfigurableApplicationContext;

/** P7: every tab of the task list, in turns from an application with few open tasks and from one with many. */
class TaskListPages {

    private static final int REQUESTS = 150;
    private static final List<String> PAGES = List.of(
            "/staff/tasks?tab=claimable",
            "/staff/tasks?tab=mine",
            "/staff/tasks?tab=done",
            "/staff/tasks?tab=all",
            "/api/v1/tasks?tab=all&size=20");

    private final Place small;
    private final Place large;
    private final int turns;

    TaskListPages(ConfigurableApplicationContext small, ConfigurableApplicationContext large, int turns)
            throws Exception {
        this.small = new Place(small);
        this.large = new Place(large);
        this.turns = turns;
    }

    /** The first turn warms up. */
    void measure(int few, int many) throws Exception {
        System.out.printf(
                "P7, %d requests each; server time in ms (its CPU; over HTTP) with %d open | with %d open | ratio of p95%n",
                turns * REQUESTS, few, many);
        for (var page : PAGES) {
            small.forget();
            large.forget();
            for (int turn = 0; turn <= turns; turn++) {
                small.open(page, turn > 0);
                large.open(page, turn > 0);
            }
            System.out.printf(
                    "P7 %-30s %s | %s | x %.2f%n", page, small, large, large.server.p95() / small.server.p95());
        }
    }

    private static class Place {

        private final ServerTimes times;
        private final Browser browser;
        private Spread server;
        private Spread cpu;
        private Spread overHttp;

        Place(ConfigurableApplicationContext application) throws Exception {
            times = application.getBean(ServerTimes.class);
            browser = new Browser(application).signIn("demo-manager", DemoAccounts.PASSWORD);
        }

        void forget() {
            server = new Spread();
            cpu = new Spread();
            overHttp = new Spread();
        }

        @Override
        public String toString() {
            return "p50 %.1f p95 %.1f (%.1f; %.1f %.1f)"
                    .formatted(server.median(), server.p95(), cpu.median(), overHttp.median(), overHttp.p95());
        }

        void open(String page, boolean counts) throws Exception {
            times.taken();
            var seen = new ArrayList<Double>();
            for (int count = 0; count < REQUESTS; count++) {
                seen.add(browser.open(page));
            }
            if (counts) {
                times.taken().forEach(taken -> {
                    server.add(taken.time());
                    cpu.add(taken.cpu());
                });
                overHttp.add(seen);
            }
        }
    }
}
