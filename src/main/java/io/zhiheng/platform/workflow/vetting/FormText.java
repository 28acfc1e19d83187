package io.zhiheng.platform.workflow.vetting;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** What the vetting needs to know of a Camunda Form. */
record FormText(String id, Set<String> requiredKeys) {

    static Optional<FormText> read(ObjectMapper json, byte[] file) {
        try {
            var form = json.readTree(file);
            var id = form.path("id").asText("");
            if (id.isEmpty() || !form.path("components").isArray()) {
                return Optional.empty();
            }
            var keys = new LinkedHashSet<String>();
            collect(form, keys);
            return Optional.of(new FormText(id, keys));
        } catch (JsonProcessingException notJson) {
            return Optional.empty();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void collect(JsonNode parent, Set<String> keys) {
        for (var component : parent.path("components")) {
            if (component.path("validate").path("required").asBoolean()) {
                keys.add(component.path("key").asText());
            }
            collect(component, keys);
        }
    }
}
