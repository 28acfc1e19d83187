package io.zhiheng.assessment.application.workbook;

import io.zhiheng.assessment.application.workbook.WorkbookShape.Kind;
import io.zhiheng.assessment.application.writing.OpenContent;
import io.zhiheng.assessment.domain.SelfAssessment;
import io.zhiheng.assessment.domain.answer.Answer;
import io.zhiheng.assessment.domain.answer.Written;
import io.zhiheng.assessment.domain.performance.PerformanceEntry;
import io.zhiheng.assessment.domain.performance.PerformanceFigure;
import io.zhiheng.catalogue.Edition;
import io.zhiheng.evidence.EvidenceId;
import io.zhiheng.shared.RuleBroken;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands in a self-assessment at one moment, by the ids of clauses, indicators and parameters. */
public record StandingContent(
        SelfAssessment assessment,
        Edition edition,
        OpenContent.Now open,
        Map<String, Answer> answers,
        Map<String, PerformanceEntry> entries,
        Map<String, PerformanceFigure> figures) {

    static StandingContent of(
            SelfAssessment assessment,
            Edition edition,
            OpenContent.Now open,
            List<Answer> answers,
            List<PerformanceEntry> entries,
            List<PerformanceFigure> figures) {
        return new StandingContent(
                assessment,
                edition,
                open,
                answers.stream().collect(Collectors.toMap(Answer::clause, Function.identity())),
                entries.stream().collect(Collectors.toMap(PerformanceEntry::indicator, Function.identity())),
                figures.stream().collect(Collectors.toMap(PerformanceFigure::parameter, Function.identity())));
    }

    public boolean has(Kind kind, String subject) {
        return switch (kind) {
            case CLAUSE -> answers.containsKey(subject);
            case INDICATOR -> entries.containsKey(subject);
            case PARAMETER -> figures.containsKey(subject);
        };
    }

    public Written of(String subject) {
        if (answers.containsKey(subject)) {
            return Written.of(answers.get(subject));
        }
        return entries.containsKey(subject) ? Written.of(entries.get(subject)) : Written.of(figures.get(subject));
    }

    public boolean isCarriedOver(String subject) {
        return answers.containsKey(subject)
                ? answers.get(subject).isCarriedOver()
                : entries.containsKey(subject) && entries.get(subject).isCarriedOver();
    }

    boolean isOpen(Kind kind, String subject) {
        return refusal(kind, subject).isEmpty();
    }

    /** Why nothing of it may be written; figures and the words to them stay open when the basis is declared. */
    public Optional<RuleBroken> refusal(Kind kind, String subject) {
        try {
            if (kind == Kind.CLAUSE) {
                open.require(answers.get(subject));
            } else {
                assessment.requireFilling();
            }
            return Optional.empty();
        } catch (RuleBroken refusal) {
            return Optional.of(refusal);
        }
    }

    /** The years of which earlier values were told. */
    Collection<String> years() {
        return entries.values().stream()
                .flatMap(entry -> entry.content().basis().history().keySet().stream())
                .distinct()
                .toList();
    }

    /** The files that are named anywhere. */
    public List<EvidenceId> evidence() {
        return Stream.concat(
                        answers.values().stream().flatMap(answer -> answer.content().evidence().stream()),
                        entries.values().stream().flatMap(entry -> entry.content().evidence().stream()))
                .distinct()
                .toList();
    }
}
