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
     * A target may be words, as ≤ 1.5; what is written as a number has to be one, unless it stood there already.
     *
     * @throws RuleBroken {@code performance-invalid} with the fields
     */
    public static void requireFigures(PerformanceIndicator indicator, Basis before, Basis basis) {
        var errors = new ArrayList<FieldError>();
        requireFigure(errors, "basis.target", before.target(), basis.target());
        basis.history()
                .forEach((year, value) -> requireFigure(
                        errors, "basis.history." + year, before.history().get(year), value));
        refuseIfAny(indicator, errors);
    }

    private static void requireFigure(List<FieldError> errors, String field, String before, String typed) {
        var fault = TypedFigure.of(typed).fault();
        if (fault != null && fault != TypedFigure.Fault.NOT_A_NUMBER && !typed.equals(before)) {
            errors.add(FieldError.of(field, "assessment.performance." + fault.word()));
        }
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
