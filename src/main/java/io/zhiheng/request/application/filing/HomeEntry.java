package io.zhiheng.request.application.filing;

import io.zhiheng.assessment.RequestEntry;
import io.zhiheng.assessment.SelfAssessmentStanding;
import io.zhiheng.platform.workflow.task.OpenTask;
import io.zhiheng.platform.workflow.task.Tasks;
import io.zhiheng.request.RequestState;
import io.zhiheng.request.domain.AssessmentRequest;
import io.zhiheng.request.domain.AssessmentRequests;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.Words;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the home page shows of the enterprise's requests. */
@Component
@Transactional(readOnly = true)
class HomeEntry implements RequestEntry {

    private final AssessmentRequests requests;
    private final Eligibility eligibility;
    private final Tasks tasks;
    private final Words words;

    HomeEntry(AssessmentRequests requests, Eligibility eligibility, Tasks tasks, Words words) {
        this.requests = requests;
        this.eligibility = eligibility;
        this.tasks = tasks;
        this.words = words;
    }

    @Override
    public View of(Actor actor, SelfAssessmentStanding standing) {
        var open = requests.unfinished(actor.enterprise().value(), shown());
        var lines = open.stream().flatMap(this::lines).toList();
        var draft = open.stream()
                .filter(request -> request.state() == RequestState.DRAFT)
                .findFirst();
        if (draft.isPresent() && actor.decides()) {
            return new View(null, "/assessment-requests/" + draft.get().id() + "/edit", lines);
        }
        if (!actor.decides()) {
            return new View(words.of("shared.rule.owners-only"), null, lines);
        }
        var refusal = eligibility.of(actor.enterprise(), standing, open).refusal();
        return refusal == null
                ? new View(null, "/assessment-requests/new", lines)
                : new View(words.of(refusal.messageKey(), refusal.args()), null, lines);
    }

    private static Set<RequestState> shown() {
        var shown = EnumSet.copyOf(RequestState.unfinished());
        shown.addAll(Set.of(
                RequestState.CERTIFIED,
                RequestState.SURVEILLANCE,
                RequestState.SUSPENDED,
                RequestState.REJECTED,
                RequestState.NOT_PASSED));
        return shown;
    }

    private Stream<Line> lines(AssessmentRequest request) {
        var own = tasks.of(request.id().toString()).stream()
                .filter(task -> !task.isForStaff())
                .toList();
        if (own.isEmpty()) {
            var draft = request.state() == RequestState.DRAFT;
            return Stream.of(new Line(
                    words.of("review.home.line", request.number()),
                    state(request.state()),
                    words.of("review.state." + request.state()),
                    "/assessment-requests/" + request.id() + (draft ? "/edit" : "")));
        }
        return own.stream()
                .map(task -> new Line(
                        words.of("review.home.task", request.number(), task.name()),
                        State.FIX,
                        words.of("review.state." + request.state()),
                        page(request, task)));
    }

    private static String page(AssessmentRequest request, OpenTask task) {
        return task.page() == null ? "/assessment-requests/" + request.id() : task.page();
    }

    private static State state(RequestState state) {
        return switch (state) {
            case DRAFT -> State.TODO;
            case CERTIFIED, REJECTED, NOT_PASSED -> State.DONE;
            case SUSPENDED -> State.FIX;
            case SUBMITTED,
                    RETURNED,
                    ACCEPTED,
                    TEAM_PROPOSED,
                    DOC_REVIEW,
                    DOC_RECTIFY,
                    ONSITE_PLANNED,
                    ONSITE,
                    RECTIFY,
                    REPORTING,
                    ENTERPRISE_CONFIRM,
                    DECISION,
                    PUBLICITY,
                    APPEALED,
                    SURVEILLANCE -> State.DOING;
            case WITHDRAWN, CLOSED, REVOKED, EXPIRED ->
                throw new IllegalArgumentException(state + " is not shown here");
        };
    }
}
