package io.zhiheng.platform.forms;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Judges the value of one field; gives it back in the type that the field has, null where it is empty or wrong. */
final class ValueCheck {

    private static final int MAX_CHOSEN = 500;

    private final FormCheck run;
    private final FormField field;
    private final String path;
    private final String label;
    private final Map<String, Object> context;

    ValueCheck(FormCheck run, FormField field, String path, String label, Map<String, Object> context) {
        this.run = run;
        this.field = field;
        this.path = path;
        this.label = label;
        this.context = context;
    }

    Object check(Object given) {
        return switch (field.type()) {
            case "textfield", "textarea", "filepicker" -> text(given);
            case "number" -> number(given);
            case "checkbox" -> tick(given);
            case "select", "radio" -> choice(given);
            case "checklist", "taglist" -> choices(given);
            case "datetime" -> moment(given);
            default -> {
                run.notSupported();
                yield given;
            }
        };
    }

    private Object text(Object given) {
        if (given instanceof Map || given instanceof Collection) {
            return fault("not-text");
        }
        var text = given == null ? "" : given.toString();
        if (text.isBlank()) {
            return required("required", null);
        }
        if (TextRules.unstorable(text)) {
            return fault("control-character");
        }
        int length = text.strip().codePointCount(0, text.strip().length());
        var shortest = limit("minLength");
        var longest = limit("maxLength");
        if (shortest != null && length < shortest.longValue()) {
            return fault("too-short", shortest.toPlainString(), "" + length);
        }
        if (longest != null && length > longest.longValue()) {
            return fault("too-long", longest.toPlainString(), "" + length);
        }
        return pattern(text);
    }

    private Object pattern(String text) {
        var pattern = field.rule("pattern");
        if (pattern != null && !pattern.asText().isEmpty()) {
            var verdict = TextRules.matches(pattern.asText(), text);
            if (verdict == null) {
                run.notSupported();
            } else if (!verdict) {
                var words = field.rule("patternErrorMessage");
                return words == null ? fault("wrong-format") : fault("wrong-format-because", words.asText());
            }
        }
        var kind = field.rule("validationType");
        if (kind != null && kind.asText().equals("email") && !TextRules.email(text)) {
            return fault("not-email");
        }
        if (kind != null && kind.asText().equals("phone") && !TextRules.phone(text)) {
            return fault("not-phone");
        }
        return text;
    }

    private Object number(Object given) {
        if (given == null || given instanceof String text && text.isBlank()) {
            return required("required", null);
        }
        var number = NumberRules.read(given);
        if (number == null) {
            return fault("not-number");
        }
        var decimals = field.schema().path("decimalDigits");
        if (decimals.isInt() && decimals.asInt() >= 0 && number.stripTrailingZeros().scale() > decimals.asInt()) {
            return decimals.asInt() == 0 ? fault("not-integer") : fault("too-many-decimals", decimals.asText());
        }
        var least = limit("min");
        var most = limit("max");
        if (least != null && number.compareTo(least) < 0) {
            return fault("too-small", least.toPlainString());
        }
        if (most != null && number.compareTo(most) > 0) {
            return fault("too-large", most.toPlainString());
        }
        return field.schema().path("serializeToString").asBoolean(false) ? number.toPlainString() : number;
    }

    private Object tick(Object given) {
        if (given == null || Boolean.FALSE.equals(given)) {
            return required("required-tick", false);
        }
        return Boolean.TRUE.equals(given) ? given : fault("not-tick");
    }

    private Object choice(Object given) {
        if (given == null || "".equals(given)) {
            return mustChoose() ? fault("required-choice") : null;
        }
        var options = options();
        if (options == null) {
            return given instanceof Map || given instanceof Collection ? fault("not-option") : given;
        }
        return options.stream().anyMatch(option -> Feel.same(option, given)) ? given : fault("not-option");
    }

    private Object choices(Object given) {
        if (given == null) {
            return required("required-choice", List.of());
        }
        if (!(given instanceof Collection<?> chosen) || chosen.size() > MAX_CHOSEN) {
            return fault("not-options");
        }
        if (chosen.isEmpty()) {
            return required("required-choice", List.of());
        }
        var options = options();
        var taken = new ArrayList<Object>();
        for (var one : chosen) {
            if (one == null || options != null && options.stream().noneMatch(option -> Feel.same(option, one))) {
                return fault("not-option");
            }
            if (!taken.contains(one)) {
                taken.add(one);
            }
        }
        return taken;
    }

    private boolean mustChoose() {
        if (!run.mayRequire() || !"true".equals(field.property("requiredWithOptions"))) {
            return run.mayRequire() && field.required();
        }
        var options = ChoiceRules.options(field, context, run);
        return options != null && !options.isEmpty();
    }

    /** Null, and the verdict says so, if the server does not have the options. */
    private List<Object> options() {
        var options = ChoiceRules.options(field, context, run);
        if (options == null) {
            run.notSupported();
        }
        return options;
    }

    private Object moment(Object given) {
        if (given == null || given instanceof String text && text.isBlank()) {
            return required("required", null);
        }
        var problem = MomentRules.problem(field, given, run.today());
        return problem == null ? given : fault(problem);
    }

    private BigDecimal limit(String name) {
        var limit = field.rule(name);
        if (limit == null || limit.isTextual() && limit.asText().isBlank()) {
            return null;
        }
        var value = limit.isTextual() && Feel.isExpression(limit.asText())
                ? run.evaluate(limit.asText(), context) : scalar(limit);
        return value == null ? null : NumberRules.read(value);
    }

    private static Object scalar(JsonNode node) {
        return node.isNumber() ? node.decimalValue() : node.asText();
    }

    private Object required(String message, Object empty) {
        return field.required() && run.mayRequire() ? fault(message) : empty;
    }

    private Object fault(String message, Object... more) {
        var args = new Object[more.length + 1];
        args[0] = label;
        System.arraycopy(more, 0, args, 1, more.length);
        run.fault(field, path, "platform.script.forms." + message, args);
        return null;
    }
}
