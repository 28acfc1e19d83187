package io.zhiheng.platform.forms;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.RuleBroken.FieldError;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** A Camunda Form as the server understands it. A schema is somebody's data: size, depth and count are limited. */
public final class FormSchema {

    static final int MAX_CHARACTERS = 1_000_000;
    static final int MAX_FIELDS = 1_000;
    static final int MAX_DEPTH = 8;

    private static final ObjectMapper JSON = new ObjectMapper(JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(60).build())
            .build());

    private final String id;
    private final FormField root;

    private FormSchema(String id, FormField root) {
        this.id = id;
        this.root = root;
    }

    /** @throws RuleBroken {@code platform.rule.form-unreadable}, {@code form-too-large} or {@code form-duplicate-id} */
    public static FormSchema parse(String json) {
        if (json.length() > MAX_CHARACTERS) {
            throw RuleBroken.invalid("platform.rule.form-too-large");
        }
        try {
            return of(JSON.readTree(json));
        } catch (JsonProcessingException broken) {
            throw RuleBroken.invalid("platform.rule.form-unreadable");
        }
    }

    public static FormSchema of(JsonNode json) {
        if (json == null || !json.isObject() || !json.path("components").isArray()) {
            throw RuleBroken.invalid("platform.rule.form-unreadable");
        }
        var ids = new HashSet<String>();
        return new FormSchema(json.path("id").asText(""), field(json, 0, ids));
    }

    public String id() {
        return id;
    }

    FormField root() {
        return root;
    }

    /**
     * Names of no field: what was written under them would be lost. One fault each, of the first twenty.
     *
     * @param beside names that the top level may have besides, such as those that are told with the content
     */
    public List<FieldError> strangers(Map<String, ?> data, Collection<String> beside) {
        return FormNames.of(root).strangers(data, beside);
    }

    /** The top-level components in their order. */
    public List<FormField> groups() {
        return root.children();
    }

    /** Every component of the form with its children, in the order of the page. */
    public void visit(Consumer<FormField> visitor) {
        visit(root, visitor);
    }

    /** Under which names the data may hold something, at its top. */
    public Set<String> names() {
        var names = new HashSet<String>();
        names(root, names);
        return names;
    }

    private static void names(FormField field, Set<String> names) {
        field.children().forEach(child -> {
            var place = child.container() ? child.path() : child.key();
            if (place != null) {
                names.add(place.split("\\.")[0]);
            } else {
                names(child, names);
            }
        });
    }

    private static void visit(FormField field, Consumer<FormField> visitor) {
        field.children().forEach(child -> {
            visitor.accept(child);
            visit(child, visitor);
        });
    }

    private static FormField field(JsonNode schema, int depth, Set<String> ids) {
        if (depth > MAX_DEPTH || ids.size() > MAX_FIELDS) {
            throw RuleBroken.invalid("platform.rule.form-too-large");
        }
        if (!schema.isObject()) {
            throw RuleBroken.invalid("platform.rule.form-unreadable");
        }
        var type = schema.path("type").asText("default");
        var key = text(schema, "key");
        var id = schema.path("id").asText(key == null ? type + "_" + ids.size() : key);
        if (!ids.add(id)) {
            throw RuleBroken.invalid("platform.rule.form-duplicate-id", id);
        }
        var children = new ArrayList<FormField>();
        for (var child : schema.path("components")) {
            children.add(field(child, depth + 1, ids));
        }
        return new FormField(
                id, type, key, text(schema, "path"), schema.path("label").asText(id), schema, List.copyOf(children));
    }

    private static String text(JsonNode schema, String name) {
        var value = schema.path(name);
        return value.isTextual() && !value.asText().isBlank() ? value.asText() : null;
    }
}
