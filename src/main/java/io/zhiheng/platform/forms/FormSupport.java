package io.zhiheng.platform.forms;

import io.zhiheng.shared.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Names what a form asks of the server that it cannot judge as the viewer does. */
@Component
public class FormSupport {

    private static final Set<String> TYPES = Set.of(
            "textfield",
            "textarea",
            "filepicker",
            "number",
            "checkbox",
            "select",
            "radio",
            "checklist",
            "taglist",
            "datetime");
    private static final List<String> LIMITS = List.of("minLength", "maxLength", "min", "max");

    private final Words said;

    FormSupport(Words said) {
        this.said = said;
    }

    /** By the id of the component; empty when the whole form is understood. */
    public Map<String, List<String>> lacking(FormSchema form) {
        var lacking = new LinkedHashMap<String, List<String>>();
        form.visit(field -> {
            var words = lackingIn(field);
            if (field.repeats()) {
                field.children().stream()
                        .filter(FormField::readonly)
                        .forEach(shown ->
                                lacking.put(shown.id(), List.of(said.of("platform.forms.unsupported.readonly-row"))));
            }
            if (!words.isEmpty()) {
                lacking.put(field.id(), words);
            }
        });
        return lacking;
    }

    private List<String> lackingIn(FormField field) {
        var words = new ArrayList<String>();
        if (!field.container() && !FormCheck.SILENT.contains(field.type()) && !TYPES.contains(field.type())) {
            words.add(say("type", field.type()));
        }
        expressions(field)
                .filter(Feel::isExpression)
                .filter(expression -> !Feel.isSupported(expression))
                .forEach(expression -> words.add(say("expression", shortened(expression))));
        if (field.type().equals("filepicker")
                && !field.schema().path("multiple").asText("false").equals("false")) {
            words.add(said.of("platform.forms.unsupported.files"));
        }
        var pattern = field.rule("pattern");
        if (pattern != null && !pattern.asText().isEmpty() && !TextRules.isCommon(pattern.asText())) {
            words.add(say("pattern", shortened(pattern.asText())));
        }
        return words;
    }

    private static Stream<String> expressions(FormField field) {
        var limits = LIMITS.stream().map(field::rule).filter(limit -> limit != null && limit.isTextual());
        return Stream.of(
                        Stream.of(field.hideExpression()),
                        Stream.of(field.schema().path("valuesExpression").asText(null)),
                        limits.map(limit -> limit.asText()))
                .flatMap(text -> text);
    }

    private static String shortened(String text) {
        return text.length() <= 120 ? text : text.substring(0, 120) + "…";
    }

    private String say(String word, String what) {
        return said.of("platform.forms.unsupported." + word, what);
    }
}
