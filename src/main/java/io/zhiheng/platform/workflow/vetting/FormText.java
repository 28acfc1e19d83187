package io.zhiheng.platform.workflow.vetting;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * What the vetting needs to know of a Camunda Form.
 *
 * @param fields by the path of their values: {@code systems.number}
 */
record FormText(String id, Map<String, Field> fields) {

    /**
     * @param off whether nothing can be entered: disabled or read only
     * @param hide the condition under which it, or what it lies in, is not shown; empty for none
     * @param options what can be chosen, or where that comes from
     */
    record Field(String type, boolean required, boolean off, String hide, String options) {}

    static Optional<FormText> read(ObjectMapper json, byte[] file) {
        try {
            var form = json.readTree(file);
            var id = form.path("id").asText("");
            if (id.isEmpty() || !form.path("components").isArray()) {
                return Optional.empty();
            }
            var fields = new LinkedHashMap<String, Field>();
            collect(form, "", "", fields);
            return Optional.of(new FormText(id, fields));
        } catch (JsonProcessingException notJson) {
            return Optional.empty();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void collect(JsonNode parent, String path, String hidden, Map<String, Field> fields) {
        for (var component : parent.path("components")) {
            var hide =
                    (hidden + " " + component.path("conditional").path("hide").asText("")).strip();
            if (component.path("key").isTextual()) {
                fields.put(path + component.path("key").asText(), field(component, hide));
            }
            var inner = component.path("path").asText("");
            collect(component, inner.isEmpty() ? path : path + inner + ".", hide, fields);
        }
    }

    private static Field field(JsonNode component, String hide) {
        return new Field(
                component.path("type").asText(""),
                component.path("validate").path("required").asBoolean(),
                component.path("disabled").asBoolean()
                        || component.path("readonly").asBoolean(),
                hide,
                options(component));
    }

    private static String options(JsonNode component) {
        var values = new TreeSet<String>();
        component.path("values").forEach(value -> values.add(value.path("value").asText()));
        return String.join("、", values)
                + component.path("valuesKey").asText("")
                + component.path("valuesExpression").asText("");
    }
}
