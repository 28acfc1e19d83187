package io.zhiheng.platform.forms;

import io.zhiheng.shared.typed.StorableText;
import io.zhiheng.shared.typed.TypedFigure;
import io.zhiheng.shared.typed.TypedText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Judges the value of one field; gives it back in the type that the field has, null where it is empty or wrong. */
final class ValueCheck {

    private static final int MAX_CHOSEN = 500;
    private static final Set<String> REACHES = Set.of("email", "phone");

    private final FormCheck run;
    private final FormField field;
    private final String path;
    private final String label;
    private final Map<String, Object> context;
    private final FormLimits limits;

    ValueCheck(FormCheck run, FormField field, String path, String label, Map<String, Object> context) {
        this.run = run;
        this.field = field;
        this.path = path;
        this.label = label;
        this.context = context;
        this.limits = new FormLimits(run, field, context);
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
        var typed = given == null ? "" : given.toString();
        if (TypedText.isBlank(typed)) {
            return required("required", null);
        }
        var text = field.type().equals("textarea")
                ? TypedText.trimmed(typed)
                : field.code() ? TypedText.halfWidth(typed) : TypedText.clean(typed);
        if (!StorableText.isStorable(typed)) {
            return fault("control-character");
        }
        int length = TypedText.length(text);
        var shortest = limits.of("minLength");
        var longest = limits.of("maxLength");
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
        var reach = kind != null && REACHES.contains(kind.asText()) ? kind.asText() : field.reach();
        return reach == null
                ? text
                : TextRules.reach(reach, text).<Object>map(kept -> kept).orElseGet(() -> fault("not-" + reach));
    }

    private Object number(Object given) {
        if (given == null || given instanceof String text && TypedText.isBlank(text)) {
            return required("required", null);
        }
        var figure = TypedFigure.ofJson(given);
        if (figure.fault() != null) {
            return fault(figure.fault().word());
        }
        var number = figure.value();
        var decimals = field.schema().path("decimalDigits");
        if (decimals.isInt()
                && decimals.asInt() >= 0
                && number.stripTrailingZeros().scale() > decimals.asInt()) {
            return decimals.asInt() == 0 ? fault("not-integer") : fault("too-many-decimals", decimals.asText());
        }
        var least = limits.of("min");
        var most = limits.of("max");
        if (least != null && number.compareTo(least) < 0) {
            return fault("too-small", least.toPlainString());
        }
        if (most != null && number.compareTo(most) > 0) {
            return fault("too-large", most.toPlainString());
        }
        var step = limits.step();
        if (step != null && number.remainder(step).signum() != 0) {
            return fault("wrong-step", step.toPlainString());
        }
        return field.schema().path("serializeToString").asBoolean(false) ? figure.canonical() : number;
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
        var options = ChoiceRules.known(field, context, run);
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
        var options = ChoiceRules.known(field, context, run);
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

    private Object moment(Object given) {
        if (given == null || given instanceof String text && TypedText.isBlank(text)) {
            return required("required", null);
        }
        var problem = MomentRules.problem(field, given, run.today());
        return problem == null ? MomentRules.kept(field, given) : fault(problem);
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
