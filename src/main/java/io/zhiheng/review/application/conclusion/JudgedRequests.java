package io.zhiheng.review.application.conclusion;

import static io.zhiheng.review.application.conclusion.ConclusionStep.DECIDE_REQUEST;
import static io.zhiheng.review.application.conclusion.ConclusionStep.HANDLE_APPEAL;

import io.zhiheng.identity.Actor;
import io.zhiheng.platform.workflow.TaskFilter;
import io.zhiheng.platform.workflow.TaskFilter.Tab;
import io.zhiheng.platform.workflow.TaskLists;
import io.zhiheng.review.AssessmentRequestId;
import io.zhiheng.review.application.ActingPerson;
import io.zhiheng.review.application.Judges;
import io.zhiheng.review.domain.conclusion.Appeals;
import io.zhiheng.review.domain.conclusion.Decisions;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

@Component
class JudgedRequests implements Judges {

    private static final int MOST_HELD = 100;

    private final Decisions decisions;
    private final Appeals appeals;
    private final TaskLists lists;

    JudgedRequests(Decisions decisions, Appeals appeals, TaskLists lists) {
        this.decisions = decisions;
        this.appeals = appeals;
        this.lists = lists;
    }

    @Override
    public boolean hasJudged(AssessmentRequestId request, UUID account) {
        return decisions.existsByRequestAndAccount(request.value(), account)
                || appeals.existsByRequestAndAccount(request.value(), account);
    }

    @Override
    public Set<UUID> requestsOf(Actor person) {
        var performer = ActingPerson.performer(person);
        var held = Stream.of(DECIDE_REQUEST, HANDLE_APPEAL)
                .map(step -> new TaskFilter(Tab.MINE, null, step.id(), false, null))
                .flatMap(filter -> lists.rows(performer, filter, MOST_HELD).stream())
                .map(row -> UUID.fromString(row.task().ref().businessKey()));
        var done = Stream.concat(
                decisions.requestsOf(person.account()).stream(), appeals.requestsOf(person.account()).stream());
        return Stream.concat(held, done).collect(Collectors.toSet());
    }
}
