package io.zhiheng.assessment.application.course;

import io.zhiheng.assessment.FinishedImprovements.FinishedImprovement;
import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.assessment.domain.answer.Answer;
import io.zhiheng.assessment.domain.answer.AnswerContent;
import io.zhiheng.assessment.domain.answer.GivenAnswers;
import io.zhiheng.assessment.domain.performance.PerformanceContent;
import io.zhiheng.assessment.domain.performance.PerformanceEntries;
import io.zhiheng.assessment.domain.performance.PerformanceEntry;
import io.zhiheng.catalogue.Edition;
import io.zhiheng.catalogue.EditionMapping;
import io.zhiheng.evidence.EvidenceId;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Proposes the words of an earlier self-assessment in the blanks of a new one, clause by clause of the same id or of
 * one that the clause takes over, and what has been improved since.
 */
@Component
class CarryOver {

    private final GivenAnswers answers;
    private final PerformanceEntries entries;

    CarryOver(GivenAnswers answers, PerformanceEntries entries) {
        this.answers = answers;
        this.entries = entries;
    }

    /**
     * Of an answer that the clause no longer allows, words and evidence are proposed and the conformity is left open;
     * one that was itself carried over is proposed again.
     */
    void answers(SelfAssessmentId from, Edition edition, List<Answer> blanks) {
        var earlier = answers.of(from).stream()
                .filter(answer -> answer.savedAt() != null)
                .collect(Collectors.toMap(Answer::clause, Function.identity()));
        var mapping = new EditionMapping(edition);
        for (var blank : blanks) {
            mapping.sources(blank.clause())
                    .map(earlier::get)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .ifPresent(answer ->
                            blank.carryOver(kept(mapping, blank, answer), answer.savedBy(), answer.savedAt()));
        }
    }

    private static AnswerContent kept(EditionMapping mapping, Answer blank, Answer answer) {
        var content = answer.content();
        return content.conformity() == null
                        || mapping.keeps(blank.clause(), content.conformity().name())
                ? content
                : new AnswerContent(null, content.statement(), content.evidence());
    }

    /** Its own words and files come first; where it says nothing, what was proposed before stays. */
    void improvement(FinishedImprovement improvement, Edition edition, Answer blank) {
        var mapping = new EditionMapping(edition);
        var conformity = improvement.conformity();
        var before = blank.content();
        blank.carryOver(
                new AnswerContent(
                        conformity != null && mapping.keeps(blank.clause(), conformity.name())
                                ? conformity
                                : before.conformity(),
                        said(improvement, before.statement()),
                        files(improvement, before.evidence())),
                improvement.by(),
                improvement.at());
    }

    void improvement(FinishedImprovement improvement, PerformanceEntry blank) {
        var before = blank.content();
        blank.carryOver(
                new PerformanceContent(
                        before.applicable(),
                        before.reason(),
                        before.basis(),
                        said(improvement, before.statement()),
                        files(improvement, before.evidence())),
                improvement.by(),
                improvement.at());
    }

    private static String said(FinishedImprovement improvement, String before) {
        return improvement.statement().isBlank() ? before : improvement.statement();
    }

    private static List<EvidenceId> files(FinishedImprovement improvement, List<EvidenceId> before) {
        return Stream.concat(improvement.evidence().stream(), before.stream())
                .distinct()
                .toList();
    }

    void performance(SelfAssessmentId from, Edition edition, List<PerformanceEntry> blanks) {
        var earlier = entries.of(from).stream()
                .filter(entry -> entry.savedAt() != null)
                .collect(Collectors.toMap(PerformanceEntry::indicator, Function.identity()));
        var optional = edition.performanceIndicators()
                .filter(Edition.PerformanceIndicator::naAllowed)
                .map(Edition.PerformanceIndicator::id)
                .collect(Collectors.toSet());
        var mapping = new EditionMapping(edition);
        for (var blank : blanks) {
            mapping.sources(blank.indicator())
                    .map(earlier::get)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .filter(entry -> !entry.content().isNotApplicable() || optional.contains(blank.indicator()))
                    .ifPresent(entry -> blank.carryOver(entry.content(), entry.savedBy(), entry.savedAt()));
        }
    }
}
