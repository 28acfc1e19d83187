package io.zhiheng.platform.forms;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * One component of a form.
 *
 * @param id unique in the form; errors are reported under it
 * @param key under which key the value stands in the data; null for what holds no value
 * @param path of a group or dynamic list: where its children's values stand; null or empty for the parent's place
 * @param schema the component as it stands in the form
 * @param children of a group or dynamic list
 */
public record FormField(
        String id, String type, String key, String path, String label, JsonNode schema, List<FormField> children) {

    private static final List<String> CONTAINERS = List.of("default", "group", "dynamiclist");
    private static final List<String> REACHES = List.of("phone", "mobile", "contact");

    /** A number, text or truth of the component's {@code validate} part; null if it is not there. */
    JsonNode rule(String name) {
        var rule = schema.path("validate").path(name);
        return rule.isMissingNode() || rule.isNull() ? null : rule;
    }

    public boolean required() {
        return schema.path("validate").path("required").asBoolean(false);
    }

    /** Shown, neither demanded nor taken. */
    boolean disabled() {
        return schema.path("disabled").asBoolean(false);
    }

    /** Shown as it is held, whatever is sent. */
    boolean readonly() {
        return schema.path("readonly").asBoolean(false);
    }

    /** What stands in it before anybody has said anything; missing for nothing. */
    JsonNode defaultValue() {
        return schema.path("defaultValue");
    }

    /** A property that the product adds to a component, such as the kind of number that a text must be. */
    public String property(String name) {
        var value = schema.path("properties").path(name);
        return value.isMissingNode() || value.isNull() ? null : value.asText();
    }

    /** Of a text that says where somebody is reached: phone, mobile, or contact (a phone or an address of mail). */
    String reach() {
        var format = property("format");
        return format != null && REACHES.contains(format) ? format : null;
    }

    /** Whether the text is a code, whose letters and digits have no width of their own. */
    boolean code() {
        return rule("pattern") != null || rule("validationType") != null || reach() != null;
    }

    /** When true the field is not shown and takes no value; null if it is always shown. */
    String hideExpression() {
        var hide = schema.path("conditional").path("hide");
        return hide.isTextual() ? hide.asText() : null;
    }

    /** Where in its parent's data the field stands; null for what only holds others together. */
    String place() {
        return !container() ? key : repeats() && path == null ? id : path;
    }

    /** Whether no condition hides it by itself; what it lies in may still be hidden. */
    public boolean alwaysShown() {
        return hideExpression() == null;
    }

    boolean container() {
        return CONTAINERS.contains(type);
    }

    boolean repeats() {
        return "dynamiclist".equals(type);
    }

    boolean choice() {
        return "select".equals(type) || "radio".equals(type) || "checklist".equals(type) || "taglist".equals(type);
    }
}
