package io.zhiheng.load;

import io.zhiheng.assessment.application.SelfAssessmentStep;
import io.zhiheng.platform.workflow.Processes;
import io.zhiheng.platform.workflow.task.TaskRef;
import io.zhiheng.platform.workflow.task.Tasks;
import java.util.Collections;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.springframework.context.ConfigurableApplicationContext;

/** P6: self-assessments completed in turns beside few open tasks and beside many. */
class Completions {

    private static final int SELF_ASSESSMENTS = 40;
    private static final int PEOPLE = 2;
    private static final Map<String, String> STEPS =
            Map.of("assessQms", "QMS", "assessDig", "DIG", "assessSus", "SUS", "assessPerf", "PERF");

    private final ConfigurableApplicationContext small;
    private final ConfigurableApplicationContext large;
    private final int turns;

    Completions(ConfigurableApplicationContext small, ConfigurableApplicationContext large, int turns) {
        this.small = small;
        this.large = large;
        this.turns = turns;
    }

    /** The first turn warms up. */
    void measure(int many) throws Exception {
        var ofSmall = new Spread();
        var ofLarge = new Spread();
        for (int turn = 0; turn <= turns; turn++) {
            var empty = rate(small);
            var full = rate(large);
            System.out.printf(
                    "turn %d: %.1f/s with no others open, %.1f/s with %d: %.0f %%%n",
                    turn, empty, full, many, 100 * full / empty);
            if (turn > 0) {
                ofSmall.add(empty);
                ofLarge.add(full);
            }
        }
        System.out.printf(
                "P6 medians: %.1f/s, %.1f/s: %.0f %%%n",
                ofSmall.median(), ofLarge.median(), 100 * ofLarge.median() / ofSmall.median());
    }

    /** Self-assessments a second, from the start until only the submission is open. */
    private static double rate(ConfigurableApplicationContext application) throws Exception {
        var processes = application.getBean(Processes.class);
        var tasks = application.getBean(Tasks.class);
        Callable<Void> person = () -> {
            for (int count = 0; count < SELF_ASSESSMENTS / PEOPLE; count++) {
                var id = UUID.randomUUID().toString();
                processes.start(
                        "selfAssessment",
                        id,
                        Map.of("enterprise", UUID.randomUUID().toString()));
                tasks.complete(TaskRef.of(id, SelfAssessmentStep.COMPLETE_PROFILE));
                STEPS.forEach((step, item) -> tasks.complete(TaskRef.of(id, step, item), Map.of()));
                tasks.complete(TaskRef.of(id, SelfAssessmentStep.ENTER_PERFORMANCE));
            }
            return null;
        };
        var people = Executors.newFixedThreadPool(PEOPLE);
        var start = System.nanoTime();
        for (var done : people.invokeAll(Collections.nCopies(PEOPLE, person))) {
            done.get();
        }
        people.shutdown();
        return SELF_ASSESSMENTS * 1e9 / (System.nanoTime() - start);
    }
}
