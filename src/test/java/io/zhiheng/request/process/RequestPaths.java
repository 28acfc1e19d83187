package io.zhiheng.request.process;

import static io.zhiheng.request.RequestState.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhiheng.platform.workflow.Processes;
import io.zhiheng.platform.workflow.task.Tasks;
import io.zhiheng.request.RequestState;
import java.time.Instant;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;

/** What the paths of all phases have in common: a request that has just been handed in. */
interface RequestPaths {

    /** A Monday, ten in the morning in Beijing. */
    Instant START = Instant.parse("2026-03-02T02:00:00Z");

    RequestWalk walk();

    Chronicle chronicle();

    Tasks tasks();

    Processes processes();

    default void overdue(String step) {
        var due = walk().moment("dueAt");
        var platform = walk().moment("platformAt");
        walk().timePasses(walk().moment("remindAt"));
        assertThat(walk().happenings()).endsWith("remind " + step);
        walk().timePasses(due);
        assertThat(walk().happenings()).endsWith("escalate " + step);
        walk().timePasses(platform);
        assertThat(walk().happenings()).endsWith("informPlatform " + step);
        assertThat(walk().openSteps()).as("nobody is interrupted").containsExactly(step);
    }

    default void closed() {
        assertThat(walk().happenings()).endsWith("closeRequest");
        ended("requestClosed", CLOSED);
        assertThat(walk().openSteps()).isEmpty();
    }

    default void ended(String node, RequestState state) {
        BpmnAwareTests.assertThat(walk().process).isEnded().hasPassed(node);
        assertThat(walk().state()).isEqualTo(state);
    }
}
