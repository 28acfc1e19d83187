package io.zhiheng.platform.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhiheng.platform.workflow.task.TaskRef;
import io.zhiheng.platform.workflow.task.Tasks;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.HistoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Four people complete the four indicators in the same instant: nobody is refused, the join is passed once. */
@ProcessTest
class SimultaneousCompletionTest {

    private static final Map<String, String> INDICATORS =
            Map.of("assessQms", "QMS", "assessDig", "DIG", "assessSus", "SUS", "assessPerf", "PERF");

    @Autowired
    Processes processes;

    @Autowired
    Tasks tasks;

    @Autowired
    CompleteIndicator completeIndicator;

    @Autowired
    HistoryService history;

    @Autowired
    JdbcTemplate jdbc;

    private final ExecutorService people = Executors.newFixedThreadPool(INDICATORS.size());
    private final CyclicBarrier sameInstant = new CyclicBarrier(INDICATORS.size());
    private final String id = UUID.randomUUID().toString();

    @BeforeEach
    void fourTasksAreOpen() {
        jdbc.execute("create table if not exists locked_aggregate (id varchar(64) primary key)");
        jdbc.update("insert into locked_aggregate values (?)", id);
        processes.start(
                "selfAssessment", id, Map.of("enterprise", UUID.randomUUID().toString()));
        tasks.complete(TaskRef.of(id, "completeProfile"));
    }

    @AfterEach
    void goHome() {
        people.shutdown();
    }

    @RepeatedTest(50)
    void nobodyIsRefusedAndTheJoinIsPassedOnce() throws Exception {
        List<Future<?>> completions = new ArrayList<>();
        INDICATORS.forEach((step, item) -> completions.add(people.submit(() -> {
            sameInstant.await();
            completeIndicator.execute(TaskRef.of(id, step, item));
            return null;
        })));
        for (var completion : completions) {
            completion.get();
        }

        assertThat(tasks.of(id)).extracting(task -> task.ref().step()).containsExactly("enterPerformance");
        assertThat(passages("enterPerformance")).isEqualTo(1);
        assertThat(passages("indicatorsAssessed"))
                .as("one arrival per indicator")
                .isEqualTo(4);
    }

    private long passages(String activity) {
        var process = history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(id)
                .singleResult();
        return history.createHistoricActivityInstanceQuery()
                .processInstanceId(process.getId())
                .activityId(activity)
                .count();
    }

    /** A use case as the house rules want it: locks its aggregate, then moves the process. */
    @MovesProcess
    @Transactional
    static class CompleteIndicator {

        private final JdbcClient jdbc;
        private final Tasks tasks;

        CompleteIndicator(JdbcClient jdbc, Tasks tasks) {
            this.jdbc = jdbc;
            this.tasks = tasks;
        }

        public void execute(TaskRef task) {
            jdbc.sql("select id from locked_aggregate where id = ? for update")
                    .param(task.businessKey())
                    .query(String.class)
                    .single();
            tasks.complete(task);
        }
    }
}
