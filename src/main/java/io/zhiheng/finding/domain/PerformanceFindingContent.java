package io.zhiheng.finding.domain;

import io.zhiheng.catalogue.Edition;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.RuleBroken.FieldError;
import io.zhiheng.shared.typed.TypedFigure;
import io.zhiheng.shared.typed.TypedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is found of a performance parameter or of a performance indicator.
 *
 * @param value of a parameter, a plain decimal; null for an indicator
 * @param applicable of an indicator; null for a parameter
 * @param reason never null; must be given where it differs from what was declared
 */
public record PerformanceFindingContent(String value, Boolean applicable, String reason) {

    private static final int WHOLE_DIGITS = 15;

    public PerformanceFindingContent {
        var figure = TypedFigure.of(value);
        value = TypedText.isBlank(value) ? null : figure.fault() == null ? figure.canonical() : value;
        reason = TypedText.trimmed(reason);
    }

    /**
     * @param declared null where the enterprise declared none
     * @return whether it is the declared figure
     * @throws RuleBroken {@code performance-finding-invalid} with what is wrong at which field
     */
    public boolean requireValid(Edition.Parameter parameter, String declared) {
        var errors = new ArrayList<FieldError>();
        figureFault(parameter).ifPresent(errors::add);
        boolean confirmed = errors.isEmpty() && equal(value, declared);
        ReasonLength.fault(reason, errors.isEmpty() && !confirmed).ifPresent(errors::add);
        refuse(parameter.name(), errors);
        return confirmed;
    }

    /** @return whether it is what the enterprise declared */
    public boolean requireValid(Edition.PerformanceIndicator indicator, boolean declared) {
        var errors = new ArrayList<FieldError>();
        if (applicable == null) {
            errors.add(FieldError.of("applicable", "review.document.applicable-missing"));
        } else if (!applicable && declared && !indicator.naAllowed()) {
            errors.add(FieldError.of("applicable", "review.document.na-not-allowed", indicator.name()));
        }
        boolean confirmed = applicable != null && applicable == declared;
        ReasonLength.fault(reason, applicable != null && !confirmed).ifPresent(errors::add);
        refuse(indicator.name(), errors);
        return confirmed;
    }

    private Optional<FieldError> figureFault(Edition.Parameter parameter) {
        if (value == null) {
            return Optional.of(FieldError.of("value", "review.document.value-missing"));
        }
        var typed = TypedFigure.of(value);
        if (typed.fault() != null) {
            return Optional.of(FieldError.of(
                    "value", "review.document.value-" + typed.fault().word()));
        }
        var figure = typed.value();
        if (figure.precision() - figure.scale() > WHOLE_DIGITS) {
            return Optional.of(FieldError.of("value", "review.document.value-not-number"));
        }
        int decimals = parameter.integer() ? 0 : parameter.decimals();
        if (figure.stripTrailingZeros().scale() > decimals) {
            return Optional.of(FieldError.of("value", "review.document.value-decimals", decimals));
        }
        if (parameter.min() != null && figure.compareTo(parameter.min()) < 0) {
            return Optional.of(FieldError.of(
                    "value", "review.document.value-min", parameter.min().toPlainString()));
        }
        return parameter.max() != null && figure.compareTo(parameter.max()) > 0
                ? Optional.of(FieldError.of(
                        "value", "review.document.value-max", parameter.max().toPlainString()))
                : Optional.empty();
    }

    private static boolean equal(String value, String declared) {
        var figure = declared == null ? null : TypedFigure.byValue(declared).value();
        return figure != null && TypedFigure.of(value).value().compareTo(figure) == 0;
    }

    private static void refuse(String name, List<FieldError> errors) {
        if (!errors.isEmpty()) {
            throw RuleBroken.invalid("review.rule.performance-finding-invalid", name)
                    .at(errors);
        }
    }
}
