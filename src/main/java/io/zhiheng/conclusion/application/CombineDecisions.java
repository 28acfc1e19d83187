package io.zhiheng.conclusion.application;

import io.zhiheng.conclusion.domain.Decision;
import io.zhiheng.conclusion.domain.Decision.Outcome;
import io.zhiheng.conclusion.domain.Decisions;
import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.request.Attribution;
import io.zhiheng.request.StepAction;
import io.zhiheng.request.application.Timeline;
import io.zhiheng.request.application.access.RequestAccess;
import io.zhiheng.shared.UseCase;
import io.zhiheng.shared.Words;
import java.util.List;
import java.util.Objects;

/**
 * What the people who decided come to together: two who do not agree send the report back, with the reasons of both.
 * Where the documents did not pass there is none, and what is sent back is their review.
 */
@UseCase
public class CombineDecisions {

    private final RequestAccess access;
    private final Conclusions conclusions;
    private final Decisions decisions;
    private final Timeline timeline;
    private final Words words;

    CombineDecisions(
            RequestAccess access, Conclusions conclusions, Decisions decisions, Timeline timeline, Words words) {
        this.access = access;
        this.conclusions = conclusions;
        this.decisions = decisions;
        this.timeline = timeline;
        this.words = words;
    }

    /** @param reported whether there is a report */
    public record Combined(Outcome outcome, boolean reported) {}

    public Combined execute(AssessmentRequestId id) {
        var request = access.forUpdate(id);
        var given = decisions.of(id.value(), conclusions.decisionRound(id));
        var outcome = together(given);
        var reported = conclusions.reportOf(id).isPresent();
        timeline.record(
                request, action(outcome, reported), Attribution.SYSTEM, ConclusionStep.DECIDE_REQUEST, reasons(given));
        return new Combined(outcome, reported);
    }

    private static Outcome together(List<Decision> given) {
        var outcomes = given.stream().map(Decision::outcome).distinct().toList();
        return outcomes.size() == 1 ? outcomes.get(0) : Outcome.RETURNED;
    }

    /** Without names: who decided is for the institution alone. */
    private String reasons(List<Decision> given) {
        var texts = given.size() == 1
                ? given.stream().map(Decision::reason).filter(Objects::nonNull).toList()
                : given.stream().map(this::ofSeat).toList();
        return texts.isEmpty() ? null : String.join("\n", texts);
    }

    private String ofSeat(Decision decision) {
        var outcome = words.of("review.decision.outcome." + decision.outcome());
        return decision.reason() == null
                ? words.of("review.decision.seat", decision.seat(), outcome)
                : words.of("review.decision.seat-with-reason", decision.seat(), outcome, decision.reason());
    }

    private static StepAction action(Outcome outcome, boolean reported) {
        return switch (outcome) {
            case APPROVED -> StepAction.DECISION_APPROVED;
            case RETURNED -> reported ? StepAction.DECISION_RETURNED : StepAction.REVIEW_REOPENED;
            case NOT_PASSED -> StepAction.DECISION_NOT_PASSED;
        };
    }
}
