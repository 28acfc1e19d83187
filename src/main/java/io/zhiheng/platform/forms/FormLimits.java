package io.zhiheng.platform.forms;

import com.fasterxml.jackson.databind.JsonNode;
import io.zhiheng.shared.typed.TypedFigure;
import io.zhiheng.shared.typed.TypedText;
import java.math.BigDecimal;
import java.util.Map;

/** How long, how large and in which steps the value of a field may be, written down or computed from other fields. */
record FormLimits(FormCheck run, FormField field, Map<String, Object> context) {

    /** Null for none. */
    BigDecimal of(String name) {
        var limit = field.rule(name);
        if (limit == null || limit.isTextual() && TypedText.isBlank(limit.asText())) {
            return null;
        }
        var value = limit.isTextual() && Feel.isExpression(limit.asText())
                ? run.evaluate(limit.asText(), context)
                : scalar(limit);
        return value == null ? null : TypedFigure.ofJson(value).value();
    }

    /** Null for any. */
    BigDecimal step() {
        var step = field.schema().path("increment");
        var value = step.isMissingNode() || step.isNull()
                ? null
                : TypedFigure.ofJson(scalar(step)).value();
        return value == null || value.signum() == 0 ? null : value;
    }

    private static Object scalar(JsonNode node) {
        return node.isNumber() ? node.decimalValue() : node.asText();
    }
}
