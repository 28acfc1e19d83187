package io.zhiheng.assessment.application.check;

import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.assessment.application.AssessmentWords;
import io.zhiheng.assessment.application.check.OpenPoint.Severity;
import io.zhiheng.assessment.application.replaced.KeepReplaced;
import io.zhiheng.assessment.domain.SelfAssessment;
import io.zhiheng.assessment.domain.SelfAssessmentChanged;
import io.zhiheng.assessment.domain.SelfAssessments;
import io.zhiheng.assessment.domain.submission.Explanation;
import io.zhiheng.assessment.domain.submission.Explanations;
import io.zhiheng.catalogue.Editions;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.NotFound;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.UseCase;
import java.time.Clock;
import java.util.Collection;
import org.springframework.context.ApplicationEventPublisher;

/** Writes down what somebody says to an open point, if nobody has written something else since. */
@UseCase
public class SaveExplanation {

    private final SelfAssessments assessments;
    private final Explanations explanations;
    private final OpenPoints openPoints;
    private final KeepReplaced replaced;
    private final Editions editions;
    private final AssessmentWords words;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SaveExplanation(
            SelfAssessments assessments,
            Explanations explanations,
            OpenPoints openPoints,
            KeepReplaced replaced,
            Editions editions,
            AssessmentWords words,
            ApplicationEventPublisher events,
            Clock clock) {
        this.assessments = assessments;
        this.explanations = explanations;
        this.openPoints = openPoints;
        this.replaced = replaced;
        this.editions = editions;
        this.words = words;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param expected the version that the writer has seen
     * @param over {@code explanation} where the writer decided against what stands there, which is kept then
     * @throws NotFound for a point that asks for no words and never did
     * @throws RuleBroken {@code stale-version} with the current words; {@code explanation-too-long}; {@code already-…}
     */
    public ExplanationView execute(
            Actor actor, SelfAssessmentId id, String point, int expected, String text, Collection<String> over) {
        var assessment = assessments.forShare(id, actor.enterprise());
        assessment.requireFilling();
        Explanation.requireShort(text, "text");
        var key = new Explanation.Key(id.value(), point);
        var explanation = explanations.lockForUpdate(key).orElseGet(() -> first(assessment, key));
        if (explanation.version() != expected) {
            throw RuleBroken.conflict("assessment.rule.stale-version", explanation.savedBy())
                    .with("current", ExplanationView.of(explanation));
        }
        if (over != null && !over.isEmpty()) {
            var place = place(assessment, point);
            replaced.keep(actor, assessment, explanation.written(), over, place, "/check#explain-" + point);
        }
        explanation.save(text == null ? "" : text, actor.personName(), clock.instant());
        explanations.flush();
        events.publishEvent(new SelfAssessmentChanged(actor.enterprise()));
        return ExplanationView.of(explanation);
    }

    /** As people know the point; one that is open no more has lost its words. */
    private String place(SelfAssessment assessment, String id) {
        return openPoints.all(assessment).stream()
                .filter(point -> point.id().equals(id))
                .findFirst()
                .map(point -> words.of("assessment.open.explanation", number(assessment, point), point.message()))
                .orElseGet(() -> words.of("assessment.open.explanations"));
    }

    /** Followed by a space; empty where it concerns no clause. */
    private String number(SelfAssessment assessment, OpenPoint point) {
        return editions.byNumber(assessment.edition())
                .clauses()
                .filter(clause -> clause.id().equals(point.clause()))
                .map(clause -> clause.displayNo() + " ")
                .findFirst()
                .orElse("");
    }

    /** Words go to points that are open, or were when the first words came. */
    private Explanation first(SelfAssessment assessment, Explanation.Key key) {
        if (openPoints.all(assessment).stream()
                .noneMatch(
                        each -> each.severity() == Severity.EXPLAIN && each.id().equals(key.point()))) {
            throw new NotFound("point", key.point());
        }
        explanations.begin(key.selfAssessment(), key.point());
        return explanations.lockForUpdate(key).orElseThrow();
    }
}
