package io.zhiheng.assessment.domain.performance;

import io.zhiheng.assessment.SubmittedSelfAssessment.Basis;
import io.zhiheng.assessment.domain.answer.AnswerRule;
import io.zhiheng.catalogue.Edition.PerformanceIndicator;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.RuleBroken.FieldError;
import io.zhiheng.shared.typed.TextLength;
import io.zhiheng.shared.typed.TypedFigure;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What may be said about a performance indicator. */
public final class PerformanceRule {

    private static final int MAX_LINE = 200;
    private static final int MAX_HISTORY = 10;

    private PerformanceRule() {}

    /** @throws RuleBroken {@code performance-invalid} naming a parameter that the indicator does not use */
    public static void requireParametersOf(PerformanceIndicator indicator, Collection<String> parameters) {
        var foreign = parameters.stream()
                .filter(each -> !indicator.parameters().contains(each))
                .map(each -> FieldError.of("parameters." + each, "assessment.performance.foreign-parameter", each))
                .toList();
        refuseIfAny(indicator, foreign);
    }

    /** @throws RuleBroken {@code performance-invalid} with what is wrong at which field */
    public static void requireAllowed(PerformanceIndicator indicator, PerformanceContent content) {
        var errors = new ArrayList<FieldError>();
        if (content.isNotApplicable() && !indicator.naAllowed()) {
            errors.add(FieldError.of("applicable", "assessment.performance.na-not-allowed", indicator.displayNo()));
        }
        var basis = content.basis();
        limit(errors, "reason", content.reason(), AnswerRule.MAX_STATEMENT);
        limit(errors, "basis.scope", basis.scope(), AnswerRule.MAX_STATEMENT);
        limit(errors, "basis.period", basis.period(), MAX_LINE);
        limit(errors, "basis.source", basis.source(), AnswerRule.MAX_STATEMENT);
        limit(errors, "basis.department", basis.department(), MAX_LINE);
        limit(errors, "basis.target", basis.target(), MAX_LINE);
        limit(errors, "statement", content.statement(), AnswerRule.MAX_STATEMENT);
        if (basis.history().size() > MAX_HISTORY) {
            errors.add(FieldError.of("basis.history", "assessment.performance.too-many-years", MAX_HISTORY));
        }
        basis.history().forEach((year, value) -> {
            if (!year.matches("(19|20)\\d{2}")) {
                errors.add(FieldError.of("basis.history", "assessment.performance.wrong-year", year));
            }
            limit(errors, "basis.history", value, MAX_LINE);
        });
        if (content.evidence().size() > AnswerRule.MAX_EVIDENCE) {
            errors.add(FieldError.of("evidence", "assessment.answer.too-much-evidence", AnswerRule.MAX_EVIDENCE));
        }
        refuseIfAny(indicator, errors);
    }

    /**
     * A target may be words, as ≤ 1.5; what is written as a number, and the value of a year, has to be one, unless it
     * stood there already.
     *
     * @throws RuleBroken {@code performance-invalid} with the fields
     */
    public static void requireFigures(PerformanceIndicator indicator, Basis before, Basis basis) {
        var errors = new ArrayList<FieldError>();
        fault(before.target(), basis.target())
                .filter(fault -> fault != TypedFigure.Fault.NOT_A_NUMBER)
                .ifPresent(fault -> errors.add(FieldError.of("basis.target", wording(fault))));
        basis.history()
                .forEach((year, value) -> fault(before.history().get(year), value)
                        .ifPresent(fault -> errors.add(FieldError.of("basis.history." + year, wording(fault), year))));
        refuseIfAny(indicator, errors);
    }

    private static Optional<TypedFigure.Fault> fault(String before, String typed) {
        return typed.equals(before)
                ? Optional.empty()
                : Optional.ofNullable(TypedFigure.of(typed).fault());
    }

    private static String wording(TypedFigure.Fault fault) {
        return "assessment.performance." + fault.word();
    }

    private static void limit(List<FieldError> errors, String field, String text, int max) {
        TextLength.atMost(max)
                .fault(field, text, "assessment.performance.too-long")
                .ifPresent(errors::add);
    }

    private static void refuseIfAny(PerformanceIndicator indicator, List<FieldError> errors) {
        if (!errors.isEmpty()) {
            throw RuleBroken.invalid("assessment.rule.performance-invalid", indicator.displayNo())
                    .at(errors);
        }
    }
}
