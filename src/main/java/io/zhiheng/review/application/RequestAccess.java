package io.zhiheng.review.application;

import io.zhiheng.identity.Actor;
import io.zhiheng.identity.Role;
import io.zhiheng.platform.workflow.OpenTask;
import io.zhiheng.platform.workflow.TaskFilter;
import io.zhiheng.platform.workflow.TaskFilter.Tab;
import io.zhiheng.platform.workflow.TaskLists;
import io.zhiheng.platform.workflow.Tasks;
import io.zhiheng.review.AssessmentRequestId;
import io.zhiheng.review.RequestState;
import io.zhiheng.review.domain.AssessmentRequest;
import io.zhiheng.review.domain.AssessmentRequests;
import io.zhiheng.review.domain.TeamMembers;
import io.zhiheng.review.domain.conclusion.Appeals;
import io.zhiheng.review.domain.conclusion.Decisions;
import io.zhiheng.shared.NotFound;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The one door to requests. An enterprise reaches its own; a manager those handed to the institution; an assessor those
 * whose team he is in, and those at which something is offered to him, is his to do, or was decided by him. To
 * everybody else they do not exist.
 */
@Component
public class RequestAccess {

    /** The steps of people outside the team. */
    private static final Set<String> JUDGING = Set.of("decideRequest", "handleAppeal");

    private static final int MOST_HELD = 100;

    private final AssessmentRequests requests;
    private final TeamMembers members;
    private final Decisions decisions;
    private final Appeals appeals;
    private final Tasks tasks;
    private final TaskLists lists;

    RequestAccess(
            AssessmentRequests requests,
            TeamMembers members,
            Decisions decisions,
            Appeals appeals,
            Tasks tasks,
            TaskLists lists) {
        this.requests = requests;
        this.members = members;
        this.decisions = decisions;
        this.appeals = appeals;
        this.tasks = tasks;
        this.lists = lists;
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

    /** For steps of the process, which act for nobody. */
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

    /** The same for saves beside others: holds off whoever moves the process, not who saves something else. */
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
                                && (members.isMember(request.id(), actor.account())
                                        || hasJudged(actor, request)
                                        || hasDuty(actor, request)));
    }

    private static boolean isOfInstitution(Actor actor, AssessmentRequest request) {
        return actor.institution() != null
                && actor.institution().equals(request.institution())
                && request.state() != RequestState.DRAFT;
    }

    private boolean isReviewing(Actor actor, AssessmentRequest request) {
        return request.state().isUnderReview()
                && (actor.is(Role.INSTITUTION_MANAGER) || members.isMember(request.id(), actor.account()));
    }

    private boolean hasJudged(Actor actor, AssessmentRequest request) {
        return decisions.existsByRequestAndAccount(request.id().value(), actor.account())
                || appeals.existsByRequestAndAccount(request.id().value(), actor.account());
    }

    private boolean hasDuty(Actor actor, AssessmentRequest request) {
        var person = ActingPerson.performer(actor);
        return (request.state().isUnfinished() || request.state().hasCertificate())
                && tasks.of(request.id().toString()).stream()
                        .filter(OpenTask::isForStaff)
                        .anyMatch(task -> task.assignee() == null
                                ? tasks.isOffered(person, task)
                                : task.isHeldBy(actor.account()));
    }

    /** Ids of the requests that an assessor lists for a decision or appeal, which he holds or has decided. */
    Set<UUID> judgedBy(Actor actor) {
        var person = ActingPerson.performer(actor);
        var held = JUDGING.stream()
                .flatMap(step ->
                        lists.rows(person, new TaskFilter(Tab.MINE, null, step, false, null), MOST_HELD).stream())
                .map(row -> UUID.fromString(row.task().ref().businessKey()));
        var done = Stream.concat(
                decisions.requestsOf(actor.account()).stream(), appeals.requestsOf(actor.account()).stream());
        return Stream.concat(held, done).collect(Collectors.toSet());
    }

    private static NotFound missing(AssessmentRequestId id) {
        return new NotFound("assessment-request", id);
    }
}
