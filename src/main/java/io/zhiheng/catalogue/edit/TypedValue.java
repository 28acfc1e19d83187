package io.zhiheng.catalogue.edit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.zhiheng.catalogue.exchange.BookForm.Cell;
import io.zhiheng.shared.RuleBroken;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Makes of what was typed what a catalogue's file holds. What is no number stays as it was typed; the check names it.
 */
final class TypedValue {

    private static final JsonNodeFactory NODES = JsonNodeFactory.withExactBigDecimals(true);
    private static final Pattern FIGURE = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,12})?");
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,9}");
    private static final int LONGEST = 20_000;
    private static final int MOST_ITEMS = 1_000;
    private static final String OPERATOR = "operator";
    private static final String VALUE = "value";

    private TypedValue() {}

    /** @return null where nothing is said */
    static JsonNode of(String field, Cell cell, JsonNode typed) {
        return switch (cell) {
            case TEXT -> text(field, typed);
            case FIGURE -> figure(field, typed);
            case WHOLE -> whole(field, typed);
            case YES -> yes(field, typed);
            case LINES -> lines(field, typed);
        };
    }

    static JsonNode text(String field, JsonNode typed) {
        var text = said(field, typed);
        return text.isBlank() ? null : TextNode.valueOf(text);
    }

    private static JsonNode figure(String field, JsonNode typed) {
        var text = said(field, typed).strip();
        if (text.isEmpty()) {
            return null;
        }
        return FIGURE.matcher(text).matches() ? DecimalNode.valueOf(new BigDecimal(text)) : TextNode.valueOf(text);
    }

    private static JsonNode whole(String field, JsonNode typed) {
        var text = said(field, typed).strip();
        if (text.isEmpty()) {
            return null;
        }
        return WHOLE.matcher(text).matches() ? IntNode.valueOf(Integer.parseInt(text)) : TextNode.valueOf(text);
    }

    private static JsonNode yes(String field, JsonNode typed) {
        require(isNothing(typed) || typed.isBoolean(), field);
        return isNothing(typed) ? null : BooleanNode.valueOf(typed.asBoolean());
    }

    private static JsonNode lines(String field, JsonNode typed) {
        var lines = NODES.arrayNode();
        items(field, typed).forEach(each -> lines.add(said(field, each)));
        return lines.isEmpty() ? null : lines;
    }

    /** {@code {operator, value}} of a level. */
    static JsonNode threshold(String field, JsonNode typed) {
        if (isNothing(typed)) {
            return null;
        }
        var threshold = row(field, typed, List.of(OPERATOR, VALUE));
        var operator = text(field, typed.path(OPERATOR));
        var value = figure(field, typed.path(VALUE));
        if (operator != null) {
            threshold.set(OPERATOR, operator);
        }
        if (value != null) {
            threshold.set(VALUE, value);
        }
        return threshold.isEmpty() ? null : threshold;
    }

    static JsonNode validations(String field, JsonNode typed) {
        var rows = NODES.arrayNode();
        for (var each : items(field, typed)) {
            var keys = List.of("rule", "severity", "message");
            var row = row(field, each, keys);
            keys.forEach(key -> row.put(key, said(field, each.path(key))));
            rows.add(row);
        }
        return rows.isEmpty() ? null : rows;
    }

    private static ObjectNode row(String field, JsonNode typed, List<String> keys) {
        require(typed.isObject(), field);
        typed.fieldNames().forEachRemaining(key -> require(keys.contains(key), field));
        return NODES.objectNode();
    }

    static ArrayNode items(String field, JsonNode typed) {
        if (isNothing(typed)) {
            return NODES.arrayNode();
        }
        require(typed.isArray() && typed.size() <= MOST_ITEMS, field);
        return (ArrayNode) typed;
    }

    private static String said(String field, JsonNode typed) {
        if (isNothing(typed)) {
            return "";
        }
        require(typed.isTextual() || typed.isNumber(), field);
        var text = typed.isNumber() ? typed.decimalValue().toPlainString() : typed.asText();
        if (text.length() > LONGEST) {
            throw RuleBroken.invalid("catalogue.rule.value-long", LONGEST).at(field);
        }
        return text;
    }

    static boolean isNothing(JsonNode typed) {
        return typed == null || typed.isNull() || typed.isMissingNode();
    }

    static void require(boolean holds, String field) {
        if (!holds) {
            throw RuleBroken.invalid("catalogue.rule.malformed-value", field).at(field);
        }
    }
}
