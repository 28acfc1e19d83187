package io.zhiheng.platform.workflow.vetting;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhiheng.platform.workflow.OwnStep;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * What the vetting needs to know of a Camunda Form.
 *
 * @param fields by the path of their values: {@code systems.number}
 * @param kept those that are marked as variables of the process, by their keys
 */
record FormText(String id, Map<String, Field> fields, Map<String, Kept> kept) {

    /**
     * @param id of the component
     * @param off whether nothing can be entered: disabled or read only
     * @param hide the condition under which it, or what it lies in, is not shown; empty for none
     * @param options what can be chosen, or where that comes from
     * @param fed whether what can be chosen comes from outside the form
     */
    record Field(
            String id,
            String label,
            String path,
            String type,
            boolean required,
            boolean off,
            String hide,
            String options,
            boolean fed,
            Bounds bounds) {

        /** As people know it, and as programs do. */
        String called() {
            return label.isEmpty() ? path : label + "（" + path + "）";
        }
    }

    /** How much a value may be; null for no limit. */
    record Bounds(BigDecimal longest, BigDecimal least, BigDecimal most) {

        boolean isWithin(Bounds other) {
            return isAtMost(longest, other.longest)
                    && isAtMost(most, other.most)
                    && isAtMost(negated(least), negated(other.least));
        }

        private static boolean isAtMost(BigDecimal limit, BigDecimal other) {
            return other == null || limit != null && limit.compareTo(other) <= 0;
        }

        private static BigDecimal negated(BigDecimal limit) {
            return limit == null ? null : limit.negate();
        }
    }

    /**
     * @param values all that it may have; empty where there is no end of them
     * @param certain whether it is never left empty
     * @param longest of a text; null for no limit
     */
    record Kept(String type, List<String> values, boolean certain, Integer longest) {}

    static Optional<FormText> read(ObjectMapper json, byte[] file) {
        try {
            var form = json.readTree(file);
            var id = form.path("id").asText("");
            if (id.isEmpty() || !form.path("components").isArray()) {
                return Optional.empty();
            }
            var fields = new LinkedHashMap<String, Field>();
            var kept = new LinkedHashMap<String, Kept>();
            collect(form, "", "", fields, kept);
            return Optional.of(new FormText(id, fields, kept));
        } catch (JsonProcessingException notJson) {
            return Optional.empty();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void collect(
            JsonNode parent, String path, String hidden, Map<String, Field> fields, Map<String, Kept> kept) {
        for (var component : parent.path("components")) {
            var hide =
                    (hidden + " " + component.path("conditional").path("hide").asText("")).strip();
            if (component.path("key").isTextual()) {
                var field = field(component, path + component.path("key").asText(), hide);
                fields.put(field.path(), field);
                if (component.path("properties").path(OwnStep.KEPT).asBoolean()) {
                    kept.put(path + component.path("key").asText(), kept(component, field));
                }
            }
            var inner = component.path("path").asText("");
            collect(component, inner.isEmpty() ? path : path + inner + ".", hide, fields, kept);
        }
    }

    private static Field field(JsonNode component, String path, String hide) {
        return new Field(
                component.path("id").asText(path),
                component.path("label").asText(component.path("dateLabel").asText("")),
                path,
                component.path("type").asText(""),
                component.path("validate").path("required").asBoolean(),
                component.path("disabled").asBoolean()
                        || component.path("readonly").asBoolean(),
                hide,
                options(component),
                !component.path("valuesKey").asText("").isEmpty(),
                new Bounds(limit(component, "maxLength"), limit(component, "min"), limit(component, "max")));
    }

    /** One that is computed is none that can be compared. */
    private static BigDecimal limit(JsonNode component, String name) {
        var limit = component.path("validate").path(name);
        return limit.isNumber() ? limit.decimalValue() : null;
    }

    private static Kept kept(JsonNode component, Field field) {
        var values = field.type().equals("checkbox") ? List.of("true", "false") : values(component);
        return new Kept(
                field.type(),
                values,
                field.type().equals("checkbox")
                        || field.required() && !field.off() && field.hide().isEmpty(),
                component.path("validate").path("maxLength").isInt()
                        ? component.path("validate").path("maxLength").asInt()
                        : null);
    }

    private static List<String> values(JsonNode component) {
        var values = new TreeSet<String>();
        component.path("values").forEach(value -> values.add(value.path("value").asText()));
        return List.copyOf(values);
    }

    private static String options(JsonNode component) {
        return String.join("、", values(component))
                + component.path("valuesKey").asText("")
                + component.path("valuesExpression").asText("");
    }
}
