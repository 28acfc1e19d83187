package io.zhiheng.request.application.access;

import io.zhiheng.platform.workflow.task.OpenTask;
import io.zhiheng.platform.workflow.task.Tasks;
import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.request.RequestState;
import io.zhiheng.request.domain.AssessmentRequest;
import io.zhiheng.request.domain.AssessmentRequests;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.NotFound;
import io.zhiheng.shared.Role;
import org.springframework.stereotype.Component;

/**
 * Finds a request for somebody, if it may be seen. An enterprise reaches its own; a manager those handed to the
 * institution; an assessor those whose team he is in, and those at which something is offered to him, is his to do, or
 * was decided by him. To everybody else they do not exist.
 */
@Component
public class RequestAccess {

    private final AssessmentRequests requests;
    private final RequestTeam team;
    private final Judges judges;
    private final Tasks tasks;

    RequestAccess(AssessmentRequests requests, RequestTeam team, Judges judges, Tasks tasks) {
        this.requests = requests;
        this.team = team;
        this.judges = judges;
        this.tasks = tasks;
    }

    /** The request with its page, timeline and reports. */
    public AssessmentRequest find(Actor actor, AssessmentRequestId id) {
        return requests.findById(id.value())
                .filter(request -> isSeenBy(actor, request))
                .orElseThrow(() -> missing(id));
    }

    /** Takes the request's row, as everybody does who moves its process. */
    public AssessmentRequest forUpdate(Actor actor, AssessmentRequestId id) {
        return requests.lockForUpdate(id.value())
                .filter(request -> isSeenBy(actor, request))
                .orElseThrow(() -> missing(id));
    }

    /** For steps that the process takes by itself: nobody is signed in. */
    public AssessmentRequest forUpdate(AssessmentRequestId id) {
        return requests.lockForUpdate(id.value()).orElseThrow(() -> missing(id));
    }

    /** The request of the actor's own enterprise; staff find nothing here. */
    public AssessmentRequest ownForUpdate(Actor actor, AssessmentRequestId id) {
        return requests.lockForUpdate(id.value())
                .filter(request -> isOwn(actor, request))
                .orElseThrow(() -> missing(id));
    }

    /** The request at which the actor works for its institution; the enterprise finds nothing here. */
    public AssessmentRequest servedForUpdate(Actor actor, AssessmentRequestId id) {
        return requests.lockForUpdate(id.value())
                .filter(request -> isServedBy(actor, request))
                .orElseThrow(() -> missing(id));
    }

    /** The same for saves side by side: keeps the process from moving on, but not other saves from being written. */
    public AssessmentRequest servedForShare(Actor actor, AssessmentRequestId id) {
        return requests.lockForShare(id.value())
                .filter(request -> isServedBy(actor, request))
                .orElseThrow(() -> missing(id));
    }

    /**
     * The frozen answers and their evidence, findings and nonconformities. Of the institution they are read by its
     * managers and the team while they review, and by whoever has something to do about the request: from when it is
     * offered until another claims it, and by its holder until it is done.
     */
    public AssessmentRequest dossier(Actor actor, AssessmentRequestId id) {
        return requests.findById(id.value())
                .filter(request -> mayReadDossier(actor, request))
                .orElseThrow(() -> missing(id));
    }

    public boolean mayReadDossier(Actor actor, AssessmentRequest request) {
        return isOwn(actor, request)
                || isOfInstitution(actor, request) && (isReviewing(actor, request) || hasDuty(actor, request));
    }

    public boolean isSeenBy(Actor actor, AssessmentRequest request) {
        return isOwn(actor, request) || isServedBy(actor, request);
    }

    private static boolean isOwn(Actor actor, AssessmentRequest request) {
        return actor.enterprise() != null && actor.enterprise().equals(request.enterprise());
    }

    private boolean isServedBy(Actor actor, AssessmentRequest request) {
        return isOfInstitution(actor, request)
                && (actor.is(Role.INSTITUTION_MANAGER)
                        || actor.is(Role.ASSESSOR)
                                && (team.has(request.id(), actor.account())
                                        || judges.hasJudged(request.id(), actor.account())
                                        || hasDuty(actor, request)));
    }

    private static boolean isOfInstitution(Actor actor, AssessmentRequest request) {
        return actor.institution() != null
                && actor.institution().equals(request.institution())
                && request.state() != RequestState.DRAFT;
    }

    private boolean isReviewing(Actor actor, AssessmentRequest request) {
        return request.state().isUnderReview()
                && (actor.is(Role.INSTITUTION_MANAGER) || team.has(request.id(), actor.account()));
    }

    private boolean hasDuty(Actor actor, AssessmentRequest request) {
        var person = actor;
        return (request.state().isUnfinished() || request.state().hasCertificate())
                && tasks.of(request.id().toString()).stream()
                        .filter(OpenTask::isForStaff)
                        .anyMatch(task -> task.assignee() == null
                                ? tasks.isOffered(person, task)
                                : task.isHeldBy(actor.account()));
    }

    private static NotFound missing(AssessmentRequestId id) {
        return new NotFound("assessment-request", id);
    }
}
