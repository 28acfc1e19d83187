package io.zhiheng.platform.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhiheng.platform.workflow.task.TaskRef;
import io.zhiheng.platform.workflow.task.Tasks;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.RuleBroken;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;

/** What people do to one task in the same instant. */
@ProcessTest
class SimultaneousClaimTest {

    @Autowired
    Processes processes;

    @Autowired
    Tasks tasks;

    @Autowired
    StaffAudience people;

    @Autowired
    RepositoryService repository;

    private final UUID institution = UUID.randomUUID();
    private final String id = UUID.randomUUID().toString();
    private final TaskRef task = TaskRef.of(id, "accept");
    private final CyclicBarrier sameInstant = new CyclicBarrier(2);
    private final ExecutorService two = Executors.newFixedThreadPool(2);
    private Actor wang;
    private Actor chen;

    @BeforeEach
    void aTaskWaits() {
        StaffModel.deploy(repository);
        wang = people.hire(institution, "王建国", "INSTITUTION_MANAGER");
        chen = people.hire(institution, "陈静", "INSTITUTION_MANAGER");
        processes.start(
                StaffModel.PROCESS, id, StaffModel.variables(UUID.randomUUID(), institution, id, wang.account(), null));
    }

    @AfterEach
    void goHome() {
        two.shutdown();
    }

    @RepeatedTest(50)
    void ofTwoWhoClaimOneGetsItAndTheOtherIsToldWho() throws Exception {
        var answers = together(() -> claim(wang), () -> claim(chen));

        var holder = tasks.find(task).orElseThrow();
        var winner = holder.isHeldBy(wang.account()) ? wang : chen;
        assertThat(holder.staff().holder()).isEqualTo(winner.personName());
        assertThat(answers).containsExactlyInAnyOrder("claimed", "task-claimed[" + winner.personName() + "]");
    }

    @RepeatedTest(20)
    void aTaskThatIsHandedOverWhileItIsCompletedIsEitherButNotBoth() throws Exception {
        tasks.claim(task, wang);
        var answers = together(
                () -> refusal(() -> tasks.completeHeld(task, wang.account(), Map.of())),
                () -> refusal(() -> tasks.reassign(task, chen, chen, "请假")));

        if (answers.get(0).equals("done")) {
            assertThat(answers.get(1)).isEqualTo("task-not-open[]");
            assertThat(tasks.isOpen(task)).isFalse();
        } else {
            assertThat(answers).containsExactly("task-claimed[陈静]", "done");
            assertThat(tasks.find(task).orElseThrow().isHeldBy(chen.account())).isTrue();
        }
    }

    private String claim(Actor person) {
        var answer = refusal(() -> tasks.claim(task, person));
        return answer.equals("done") ? "claimed" : answer;
    }

    private static String refusal(Runnable act) {
        try {
            act.run();
            return "done";
        } catch (RuleBroken refused) {
            return refused.rule() + List.of(refused.args());
        }
    }

    private List<String> together(Callable<String> one, Callable<String> other) throws Exception {
        List<Future<String>> answers = new ArrayList<>();
        for (var act : List.of(one, other)) {
            answers.add(two.submit(() -> {
                sameInstant.await();
                return act.call();
            }));
        }
        return List.of(answers.get(0).get(), answers.get(1).get());
    }
}
