package io.zhiheng.conclusion.application;

import io.zhiheng.conclusion.domain.Appeal;
import io.zhiheng.conclusion.domain.Appeals;
import io.zhiheng.platform.workflow.MovesProcess;
import io.zhiheng.platform.workflow.Processes;
import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.request.Attribution;
import io.zhiheng.request.RequestState;
import io.zhiheng.request.StepAction;
import io.zhiheng.request.application.GivenReason;
import io.zhiheng.request.application.Timeline;
import io.zhiheng.request.application.access.RequestAccess;
import io.zhiheng.request.domain.AssessmentRequest;
import io.zhiheng.request.domain.AssessmentRequests;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.UseCase;
import java.time.Clock;

/**
 * The enterprise does not accept a refusal. Whether it still may is known to the process, which waits for one appeal
 * until the time limit.
 */
@UseCase
@MovesProcess
public class FileAppeal {

    /** Name of the message that the process waits for. */
    public static final String MESSAGE = "appealFiled";

    private static final int SHORTEST_REASON = 10;

    private final RequestAccess access;
    private final AssessmentRequests requests;
    private final Appeals appeals;
    private final Timeline timeline;
    private final Processes processes;
    private final Clock clock;

    FileAppeal(
            RequestAccess access,
            AssessmentRequests requests,
            Appeals appeals,
            Timeline timeline,
            Processes processes,
            Clock clock) {
        this.access = access;
        this.requests = requests;
        this.appeals = appeals;
        this.timeline = timeline;
        this.processes = processes;
        this.clock = clock;
    }

    /**
     * @throws RuleBroken conflict {@code appealed-before}, {@code appeal-too-late}, {@code nothing-to-appeal},
     *     {@code appeal-beside-request}; invalid at {@code reason}
     */
    public void execute(Actor actor, AssessmentRequestId id, String reason) {
        var request = access.ownForUpdate(actor, id);
        var words = GivenReason.of(reason, SHORTEST_REASON);
        requireExpected(request);
        requireTheOnlyOne(request);
        appeals.save(Appeal.file(request, words, actor.personName(), clock.instant()));
        timeline.record(request, StepAction.APPEAL_FILED, Attribution.of(actor), words);
        processes.send(MESSAGE, id.toString());
    }

    /** With the appeal the request is open again, and an enterprise has one open request at a time. */
    private void requireTheOnlyOne(AssessmentRequest request) {
        requests.unfinished(request.enterprise().value(), RequestState.unfinished()).stream()
                .findFirst()
                .ifPresent(other -> {
                    throw RuleBroken.conflict("review.rule.appeal-beside-request", other.number());
                });
    }

    private void requireExpected(AssessmentRequest request) {
        if (processes.awaits(MESSAGE, request.id().toString())) {
            return;
        }
        var refused = request.state() == RequestState.REJECTED || request.state() == RequestState.NOT_PASSED;
        if (request.state() == RequestState.APPEALED
                || refused
                        && appeals.of(request.id().value()).stream()
                                .anyMatch(appeal -> appeal.outcome() == Appeal.Outcome.DISMISSED)) {
            throw RuleBroken.conflict("review.rule.appealed-before");
        }
        throw RuleBroken.conflict(refused ? "review.rule.appeal-too-late" : "review.rule.nothing-to-appeal");
    }
}
