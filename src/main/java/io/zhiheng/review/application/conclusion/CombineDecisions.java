package io.zhiheng.review.application.conclusion;

import io.zhiheng.review.AssessmentRequestId;
import io.zhiheng.review.Doer;
import io.zhiheng.review.StepAction;
import io.zhiheng.review.application.RequestAccess;
import io.zhiheng.review.application.Timeline;
import io.zhiheng.review.domain.conclusion.Decision;
import io.zhiheng.review.domain.conclusion.Decision.Outcome;
import io.zhiheng.review.domain.conclusion.Decisions;
import io.zhiheng.shared.UseCase;

/** What the people who decided come to together: two who do not agree send the report back. */
@UseCase
public class CombineDecisions {

    private final RequestAccess access;
    private final Decisions decisions;
    private final Timeline timeline;

    CombineDecisions(RequestAccess access, Decisions decisions, Timeline timeline) {
        this.access = access;
        this.decisions = decisions;
        this.timeline = timeline;
    }

    public Outcome execute(AssessmentRequestId id) {
        var request = access.forUpdate(id);
        var all = decisions.of(id.value());
        var latest = all.stream().mapToInt(Decision::round).max().orElseThrow();
        var outcomes = all.stream().filter(decision -> decision.round() == latest).map(Decision::outcome).distinct().toList();
        var outcome = outcomes.size() == 1 ? outcomes.get(0) : Outcome.RETURNED;
        timeline.record(request, StepAction.valueOf("DECISION_" + outcome), Doer.SYSTEM, null);
        return outcome;
    }
}
