package io.zhiheng.platform.forms;

import com.fasterxml.jackson.databind.JsonNode;
import io.zhiheng.shared.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What was given in a form, as people read it: labels instead of keys and values. */
@Component
public class FormAnswers {

    private final Words words;

    FormAnswers(Words words) {
        this.words = words;
    }

    /** @param text the value in words */
    public record Answer(String key, String label, Object value, String text) {}

    /** In the order of the form; what was left empty is not in it. */
    public List<Answer> of(FormSchema form, Map<String, ?> data) {
        var answers = new ArrayList<Answer>();
        form.root().children().forEach(field -> collect(field, data, answers));
        return answers;
    }

    private void collect(FormField field, Map<?, ?> data, List<Answer> answers) {
        if (field.repeats()) {
            if (value(data, field.path()) instanceof List<?> rows && !rows.isEmpty()) {
                answers.add(new Answer(field.path(), field.label(), rows, rows(field, rows)));
            }
        } else if (field.container()) {
            var inner = field.path() == null ? data : value(data, field.path());
            if (inner instanceof Map<?, ?> values) {
                field.children().forEach(child -> collect(child, values, answers));
            }
        } else if (field.key() != null) {
            var value = value(data, field.key());
            if (value != null && !"".equals(value) && !List.of().equals(value)) {
                answers.add(new Answer(field.key(), field.label(), value, text(field, value)));
            }
        }
    }

    private String rows(FormField list, List<?> rows) {
        return rows.stream()
                .map(row -> {
                    var cells = new ArrayList<Answer>();
                    if (row instanceof Map<?, ?> values) {
                        list.children().forEach(child -> collect(child, values, cells));
                    }
                    return cells.stream()
                            .map(cell -> words.of("platform.forms.answer", cell.label(), cell.text()))
                            .collect(Collectors.joining(words.of("platform.forms.answer.and")));
                })
                .collect(Collectors.joining("\n"));
    }

    private String text(FormField field, Object value) {
        if (value instanceof Boolean ticked) {
            return words.of(ticked ? "platform.forms.answer.yes" : "platform.forms.answer.no");
        }
        return value instanceof List<?> several
                ? several.stream()
                        .map(one -> label(field, one))
                        .collect(Collectors.joining(words.of("platform.forms.answer.and")))
                : label(field, value);
    }

    private static String label(FormField field, Object value) {
        for (JsonNode option : field.schema().path("values")) {
            if (option.path("value").asText().equals(plain(value))) {
                return option.path("label").asText();
            }
        }
        return plain(value);
    }

    /** A figure is kept without its zeros at the end; it is not read so. */
    private static String plain(Object value) {
        return value instanceof BigDecimal figure ? figure.toPlainString() : String.valueOf(value);
    }

    private static Object value(Map<?, ?> data, String path) {
        Object value = data;
        for (var part : path.split("\\.")) {
            value = value instanceof Map<?, ?> map ? map.get(part) : null;
        }
        return value;
    }
}
