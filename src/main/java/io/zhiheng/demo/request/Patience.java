package io.zhiheng.demo.request;

import io.zhiheng.assessment.ReportState;
import io.zhiheng.assessment.application.overview.SelfAssessmentQueries;
import io.zhiheng.request.RequestState;
import io.zhiheng.request.application.list.RequestFilter;
import io.zhiheng.request.application.list.RequestLists;
import io.zhiheng.request.application.list.RequestRow;
import io.zhiheng.shared.Actor;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Waits for what the engine does by itself: printing, and what becomes due. */
@Component
@Profile("demo")
public class Patience {

    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final RequestLists requests;
    private final SelfAssessmentQueries selfAssessments;

    Patience(RequestLists requests, SelfAssessmentQueries selfAssessments) {
        this.requests = requests;
        this.selfAssessments = selfAssessments;
    }

    /** @throws IllegalStateException when the request does not get there */
    void until(StagedRequest course, RequestState state) {
        waitFor(course.request + " " + state, () -> stateOf(course) == state);
    }

    /** Until the report of the enterprise's latest self-assessment is there. */
    public void untilReported(Actor enterprise) {
        waitFor(
                "report of " + enterprise.accountName(),
                () -> selfAssessments.history(enterprise.enterprise()).get(0).reportState() == ReportState.ISSUED);
    }

    private RequestState stateOf(StagedRequest course) {
        return requests.list(course.enterprise, RequestFilter.all()).stream()
                .filter(row -> row.id().equals(course.request.toString()))
                .map(RequestRow::state)
                .findFirst()
                .orElseThrow();
    }

    private static void waitFor(String what, BooleanSupplier met) {
        var end = System.nanoTime() + LONGEST.toNanos();
        while (!met.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("In vain waited for: " + what);
            }
            try {
                Thread.sleep(PAUSE.toMillis());
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("Stopped while waiting for: " + what, stopped);
            }
        }
    }
}
