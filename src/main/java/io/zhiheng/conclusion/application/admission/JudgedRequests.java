package io.zhiheng.conclusion.application.admission;

import static io.zhiheng.conclusion.application.ConclusionStep.DECIDE_REQUEST;
import static io.zhiheng.conclusion.application.ConclusionStep.HANDLE_APPEAL;

import io.zhiheng.conclusion.domain.Appeals;
import io.zhiheng.conclusion.domain.Decisions;
import io.zhiheng.platform.workflow.task.Tasks;
import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.request.application.access.Judges;
import io.zhiheng.shared.Actor;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

@Component
class JudgedRequests implements Judges {

    private final Decisions decisions;
    private final Appeals appeals;
    private final Tasks tasks;

    JudgedRequests(Decisions decisions, Appeals appeals, Tasks tasks) {
        this.decisions = decisions;
        this.appeals = appeals;
        this.tasks = tasks;
    }

    @Override
    public boolean hasJudged(AssessmentRequestId request, UUID account) {
        return decisions.existsByRequestAndAccount(request.value(), account)
                || appeals.existsByRequestAndAccount(request.value(), account);
    }

    @Override
    public Set<UUID> requestsOf(Actor person) {
        var held = tasks.heldBy(person.account(), Set.of(DECIDE_REQUEST.id(), HANDLE_APPEAL.id())).stream()
                .map(task -> UUID.fromString(task.ref().businessKey()));
        var done = Stream.concat(
                decisions.requestsOf(person.account()).stream(), appeals.requestsOf(person.account()).stream());
        return Stream.concat(held, done).collect(Collectors.toSet());
    }
}
