package io.zhiheng.enterprise.application;

import io.zhiheng.enterprise.Profile;
import io.zhiheng.enterprise.ProfileSheet;
import io.zhiheng.enterprise.ProfileSheet.Group;
import io.zhiheng.enterprise.ProfileSheet.Row;
import io.zhiheng.platform.forms.FormField;
import io.zhiheng.shared.typed.TypedFigure;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts a profile into words: the form's labels, the names of codes, units. */
@Component
class ProfileSheets {

    private static final Map<String, String> LISTS_OF_EXPRESSIONS = Map.of("city", "cities", "district", "districts");

    private final ProfileForm form;
    private final ReferenceData reference;

    ProfileSheets(ProfileForm form, ReferenceData reference) {
        this.form = form;
        this.reference = reference;
    }

    ProfileSheet sheet(Profile profile) {
        var content = form.content(profile);
        var groups = new ArrayList<Group>();
        for (var group : form.schema().groups()) {
            var rows = Stream.concat(Stream.of(group), group.children().stream())
                    .flatMap(field -> rows(field, content).stream())
                    .toList();
            if (!rows.isEmpty()) {
                groups.add(new Group(group.label(), rows));
            }
        }
        return new ProfileSheet(groups);
    }

    /** The words of each field that is filled in, those of a list in one. */
    Map<String, String> values(Profile profile) {
        var values = new LinkedHashMap<String, String>();
        for (var group : sheet(profile).groups()) {
            group.rows().forEach(row -> values.merge(row.field(), row.value(), (a, b) -> a + "\n" + b));
        }
        return values;
    }

    private List<Row> rows(FormField field, Map<String, Object> content) {
        if ("dynamiclist".equals(field.type())) {
            var entries = content.get(field.path()) instanceof Collection<?> list ? list : List.of();
            return entries.stream()
                    .map(entry -> new Row(field.path(), field.label(), line(field, (Map<?, ?>) entry)))
                    .toList();
        }
        var value = field.key() == null || "filepicker".equals(field.type())
                ? null
                : words(field, content.get(field.key()));
        return value == null || value.isEmpty() ? List.of() : List.of(new Row(field.key(), field.label(), value));
    }

    private String line(FormField list, Map<?, ?> entry) {
        return list.children().stream()
                .map(child -> words(child, entry.get(child.key())))
                .filter(Objects::nonNull)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private String words(FormField field, Object value) {
        if (value == null) {
            return null;
        }
        if (value instanceof Collection<?> list) {
            return list.stream().map(one -> words(field, one)).collect(Collectors.joining("、"));
        }
        var schema = field.schema();
        for (var option : schema.path("values")) {
            if (option.path("value").asText().equals(value.toString())) {
                return option.path("label").asText();
            }
        }
        var list = schema.path("valuesKey").asText(LISTS_OF_EXPRESSIONS.get(field.key()));
        var unit = schema.path("appearance").path("suffixAdorner").asText("");
        var text = list == null ? value.toString() : reference.name(list, value.toString());
        return unit.isEmpty() ? text : TypedFigure.shown(text) + " " + unit;
    }
}
