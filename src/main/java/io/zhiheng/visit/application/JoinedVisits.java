package io.zhiheng.visit.application;

import io.zhiheng.platform.workflow.task.JoinedWork.Part;
import io.zhiheng.platform.workflow.task.OpenTask;
import io.zhiheng.platform.workflow.task.TaskRef;
import io.zhiheng.platform.workflow.task.Tasks;
import io.zhiheng.request.RequestState;
import io.zhiheng.request.domain.AssessmentRequest;
import io.zhiheng.request.domain.AssessmentRequests;
import io.zhiheng.team.domain.TeamMembers;
import io.zhiheng.visit.domain.nonconformity.Nonconformities;
import io.zhiheng.visit.domain.nonconformity.Nonconformity;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The visits and verifications in which a member of a team takes part while the lead holds the step. */
@Component
@Transactional(readOnly = true)
public class JoinedVisits {

    private static final Set<RequestState> STATES = Set.of(RequestState.ONSITE, RequestState.RECTIFY);

    private final TeamMembers members;
    private final AssessmentRequests requests;
    private final Nonconformities nonconformities;
    private final SiteChecklist checklist;
    private final Tasks tasks;

    JoinedVisits(
            TeamMembers members,
            AssessmentRequests requests,
            Nonconformities nonconformities,
            SiteChecklist checklist,
            Tasks tasks) {
        this.members = members;
        this.requests = requests;
        this.nonconformities = nonconformities;
        this.checklist = checklist;
        this.tasks = tasks;
    }

    /** What has something open first, then what is due first. */
    public List<Part> of(UUID account) {
        return members.requestsOf(account, STATES).stream()
                .map(requests::findById)
                .flatMap(Optional::stream)
                .flatMap(request -> part(request, account).stream())
                .sorted(Comparator.comparing((Part part) -> part.open() == 0)
                        .thenComparing(
                                part -> part.task().due(), Comparator.nullsLast(Comparator.<Instant>naturalOrder())))
                .toList();
    }

    private Optional<Part> part(AssessmentRequest request, UUID account) {
        return open(request, VisitStep.ASSESS_ON_SITE, account)
                .map(task -> visit(request, task, account))
                .or(() ->
                        open(request, VisitStep.VERIFY_CORRECTIONS, account).map(task -> verification(request, task)));
    }

    /** What one holds oneself stands in the list of tasks. */
    private Optional<OpenTask> open(AssessmentRequest request, VisitStep step, UUID account) {
        return tasks.find(TaskRef.of(request.id(), step)).filter(task -> !task.isHeldBy(account));
    }

    private Part visit(AssessmentRequest request, OpenTask task, UUID account) {
        var clauses = checklist.of(request, account);
        return new Part(task, (int) clauses.stream().filter(SiteClause::isOpen).count(), clauses.size());
    }

    private Part verification(AssessmentRequest request, OpenTask task) {
        var states = nonconformities.of(request.id()).stream()
                .map(Nonconformity::state)
                .filter(state -> state != Nonconformity.State.OBSERVED)
                .toList();
        return new Part(
                task,
                (int) states.stream()
                        .filter(state -> state == Nonconformity.State.CORRECTED)
                        .count(),
                states.size());
    }
}
