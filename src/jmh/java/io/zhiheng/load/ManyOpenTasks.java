package io.zhiheng.load;

import io.zhiheng.ZhihengApplication;
import io.zhiheng.platform.workflow.Processes;
import io.zhiheng.platform.workflow.TaskRef;
import io.zhiheng.platform.workflow.Tasks;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/**
 * Two applications, each with a PostgreSQL of its own: one with few open tasks, one with 100 000. In turns, so that whatever
 * else the machine does meets both, they complete self-assessments (P6) and show the task list (P7).
 */
public class ManyOpenTasks {

    private static final int MANY = Integer.getInteger("open", 100_000);
    private static final int FEW = 1_000;
    private static final int TURNS = Integer.getInteger("turns", 7);
    private static final int SELF_ASSESSMENTS = 40;
    private static final int REQUESTS = 150;
    private static final int PEOPLE = 2;
    private static final List<String> PAGES = List.of("/staff/tasks?tab=claimable", "/staff/tasks?tab=mine", "/staff/tasks?tab=all",
            "/api/v1/tasks?tab=all&size=20");
    private static final Map<String, String> STEPS = Map.of("assessQms", "QMS", "assessDig", "DIG", "assessSus", "SUS",
            "assessPerf", "PERF");

    public static void main(String[] args) throws Exception {
        try (var small = start("few"); var large = start("many")) {
            var few = new OpenTasks(small);
            new OpenTasks(large).fill(MANY);
            completions(small, large);
            few.fill(FEW);
            for (var page : PAGES) {
                pages(page, small, large);
            }
        }
        System.exit(0);
    }

    /** The first turn warms up. */
    private static void completions(ConfigurableApplicationContext small, ConfigurableApplicationContext large) throws Exception {
        var ofSmall = new ArrayList<Double>();
        var ofLarge = new ArrayList<Double>();
        for (int turn = 0; turn <= TURNS; turn++) {
            var empty = rate(small);
            var full = rate(large);
            System.out.printf("turn %d: %.1f/s with no others open, %.1f/s with %d: %.0f %%%n", turn, empty, full, MANY, 100 * full / empty);
            if (turn > 0) {
                ofSmall.add(empty);
                ofLarge.add(full);
            }
        }
        System.out.printf("P6 medians: %.1f/s, %.1f/s: %.0f %%%n", at(ofSmall, 0.5), at(ofLarge, 0.5),
                100 * at(ofLarge, 0.5) / at(ofSmall, 0.5));
    }

    /** Self-assessments a second, from the start until only the submission is open. */
    private static double rate(ConfigurableApplicationContext application) throws Exception {
        var processes = application.getBean(Processes.class);
        var tasks = application.getBean(Tasks.class);
        Callable<Void> person = () -> {
            for (int count = 0; count < SELF_ASSESSMENTS / PEOPLE; count++) {
                var id = UUID.randomUUID().toString();
                processes.start("selfAssessment", id, Map.of("enterprise", UUID.randomUUID().toString()));
                tasks.complete(TaskRef.of(id, "completeProfile"), Map.of());
                STEPS.forEach((step, item) -> tasks.complete(TaskRef.of(id, step, item), Map.of()));
                tasks.complete(TaskRef.of(id, "enterPerformance"), Map.of());
            }
            return null;
        };
        var people = Executors.newFixedThreadPool(PEOPLE);
        var start = System.nanoTime();
        for (var done : people.invokeAll(java.util.Collections.nCopies(PEOPLE, person))) {
            done.get();
        }
        people.shutdown();
        return SELF_ASSESSMENTS * 1e9 / (System.nanoTime() - start);
    }

    private static void pages(String path, ConfigurableApplicationContext small, ConfigurableApplicationContext large) throws Exception {
        var ofSmall = new ArrayList<Double>();
        var ofLarge = new ArrayList<Double>();
        for (int turn = 0; turn <= TURNS; turn++) {
            var few = times(path, small);
            var many = times(path, large);
            if (turn > 0) {
                ofSmall.addAll(few);
                ofLarge.addAll(many);
            }
        }
        System.out.printf("P7 %s: with %d open %.1f / %.1f ms (median / p95), with %d %.1f / %.1f ms: x %.2f / %.2f%n", path, FEW,
                at(ofSmall, 0.5), at(ofSmall, 0.95), MANY, at(ofLarge, 0.5), at(ofLarge, 0.95),
                at(ofLarge, 0.5) / at(ofSmall, 0.5), at(ofLarge, 0.95) / at(ofSmall, 0.95));
    }

    private static List<Double> times(String path, ConfigurableApplicationContext application) throws Exception {
        var client = HttpClient.newHttpClient();
        var address = "http://127.0.0.1:" + application.getEnvironment().getProperty("local.server.port") + path;
        var request = HttpRequest.newBuilder(URI.create(address)).header("Authorization", "Bearer demo-institution-manager").build();
        var times = new ArrayList<Double>();
        for (int count = 0; count < REQUESTS; count++) {
            var start = System.nanoTime();
            var answer = client.send(request, BodyHandlers.ofString());
            times.add((System.nanoTime() - start) / 1e6);
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(path + " answered " + answer.statusCode());
            }
        }
        return times;
    }

    private static double at(List<Double> values, double part) {
        return values.stream().sorted().toList().get((int) Math.min(values.size() - 1, Math.ceil(values.size() * part) - 1));
    }

    private static ConfigurableApplicationContext start(String name) throws Exception {
        var home = Path.of("target", "homes", name);
        FileSystemUtils.deleteRecursively(home);
        return new SpringApplicationBuilder(ZhihengApplication.class).run("--server.port=0", "--zhiheng.home=" + home,
                "--zhiheng.demo.seed=false", "--camunda.bpm.job-execution.enabled=false", "--spring.jmx.enabled=false",
                "--camunda.bpm.generic-properties.properties.job-executor-activate=false");
    }
}
