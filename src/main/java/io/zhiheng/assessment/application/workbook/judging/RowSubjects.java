package io.zhiheng.assessment.application.workbook.judging;

import io.zhiheng.assessment.application.workbook.ShownContent;
import io.zhiheng.assessment.application.workbook.StandingContent;
import io.zhiheng.assessment.application.workbook.WorkbookShape.Kind;
import io.zhiheng.assessment.domain.answer.AnswerRule;
import io.zhiheng.assessment.domain.answer.Written;
import io.zhiheng.assessment.domain.performance.PerformanceRule;
import io.zhiheng.catalogue.Edition;
import io.zhiheng.shared.RuleBroken;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the edition knows of that which rows are about, and what it allows to be said of it. */
final class RowSubjects {

    private final StandingContent standing;
    private final ShownContent shown;
    private final Map<String, Edition.Clause> clauses;
    private final Map<String, Edition.PerformanceIndicator> indicators;
    private final Map<String, Edition.Parameter> parameters;

    RowSubjects(StandingContent standing, ShownContent shown) {
        this.standing = standing;
        this.shown = shown;
        var edition = standing.edition();
        clauses = edition.clausesById();
        indicators = edition.performanceIndicators()
                .collect(Collectors.toMap(Edition.PerformanceIndicator::id, Function.identity()));
        parameters = edition.parameters().collect(Collectors.toMap(Edition.Parameter::id, Function.identity()));
    }

    String number(Kind kind, String subject) {
        return switch (kind) {
            case CLAUSE -> clauses.get(subject).displayNo();
            case INDICATOR -> indicators.get(subject).displayNo();
            case PARAMETER -> subject;
        };
    }

    String label(Kind kind, String subject) {
        return number(kind, subject)
                + switch (kind) {
                    case CLAUSE -> "";
                    case INDICATOR -> " " + indicators.get(subject).name();
                    case PARAMETER -> " " + parameters.get(subject).name();
                };
    }

    /** Null for none. */
    String unit(Kind kind, String subject) {
        return switch (kind) {
            case CLAUSE -> null;
            case INDICATOR -> indicators.get(subject).unit();
            case PARAMETER -> parameters.get(subject).unit();
        };
    }

    /** The words that may be chosen in the one field where one chooses. */
    List<String> choice(Kind kind, String subject) {
        return switch (kind) {
            case CLAUSE -> shown.conformities(standing.edition(), clauses.get(subject));
            case INDICATOR -> shown.applicabilities(indicators.get(subject));
            case PARAMETER -> List.of();
        };
    }

    /** The content of what nobody has written in. */
    Map<String, Object> nothing(Kind kind, String subject) {
        return kind == Kind.INDICATOR ? Written.nothing(subject).content() : Map.of();
    }

    /** Whether nothing is said in it, though somebody may have been there. */
    static boolean isNothing(Written written) {
        return written.content().values().stream()
                .map(value -> Objects.toString(value, ""))
                .allMatch(value -> value.isEmpty() || value.equals("[]"));
    }

    /** Why the basis of an indicator may not change; empty where it does not, or may. */
    Optional<RuleBroken> closedBasis(Kind kind, String subject, Map<String, Object> content) {
        if (kind != Kind.INDICATOR) {
            return Optional.empty();
        }
        var entry = standing.entries().get(subject);
        var wanted = new Written(subject, 0, content, null, null).asPerformance();
        try {
            if (!wanted.hasSameBasisAs(entry.content())) {
                standing.open().require(entry.firstLevel());
            }
            return Optional.empty();
        } catch (RuleBroken closed) {
            return Optional.of(closed);
        }
    }

    /** The rule that a content would break. Figures are judged together. */
    Optional<RuleBroken> broken(Kind kind, Written content) {
        try {
            switch (kind) {
                case CLAUSE ->
                    AnswerRule.of(standing.edition(), clauses.get(content.subject()))
                            .requireAllowed(content.asAnswer());
                case INDICATOR -> {
                    var indicator = indicators.get(content.subject());
                    var before = standing.entries().get(content.subject()).content();
                    PerformanceRule.requireAllowed(indicator, content.asPerformance());
                    PerformanceRule.requireFigures(
                            indicator, before.basis(), content.asPerformance().basis());
                }
                case PARAMETER -> {}
            }
            return Optional.empty();
        } catch (RuleBroken broken) {
            return Optional.of(broken);
        }
    }
}
