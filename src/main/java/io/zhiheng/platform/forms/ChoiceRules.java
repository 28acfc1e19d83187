package io.zhiheng.platform.forms;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What may be chosen in a field. */
final class ChoiceRules {

    private ChoiceRules() {}

    /** Null, and the verdict says so, if the server does not have the options. */
    static List<Object> known(FormField field, Map<String, Object> context, FormCheck run) {
        var options = options(field, context, run);
        if (options == null) {
            run.notSupported();
        }
        return options;
    }

    /** The values of the options; null if they are not known here. */
    static List<Object> options(FormField field, Map<String, Object> context, FormCheck run) {
        var schema = field.schema();
        if (schema.path("valuesExpression").isTextual()) {
            return ofData(run.evaluate(schema.path("valuesExpression").asText(), context));
        }
        if (schema.path("valuesKey").isTextual()) {
            return ofData(FormData.get(context, schema.path("valuesKey").asText()));
        }
        var values = new ArrayList<Object>();
        for (var option : schema.path("values")) {
            values.add(scalar(option.isObject() ? option.path("value") : option));
        }
        return values;
    }

    private static List<Object> ofData(Object data) {
        if (!(data instanceof Collection<?> options)) {
            return null;
        }
        var values = new ArrayList<Object>();
        for (var option : options) {
            values.add(option instanceof Map<?, ?> map ? map.get("value") : option);
        }
        return values;
    }

    private static Object scalar(JsonNode value) {
        if (value.isNumber()) {
            return value.decimalValue();
        }
        return value.isBoolean() ? (Object) value.booleanValue() : value.asText();
    }
}
