package io.zhiheng.enterprise.application;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhiheng.enterprise.MissingField;
import io.zhiheng.enterprise.Profile;
import io.zhiheng.platform.forms.FormSchema;
import io.zhiheng.platform.forms.FormSource;
import io.zhiheng.platform.forms.FormValidator;
import io.zhiheng.platform.forms.FormVerdict;
import io.zhiheng.shared.RuleBroken.FieldError;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** {@code forms/enterprise-profile.form} and what it takes for a profile. */
@Component
public class ProfileForm {

    private static final String ID = "enterprise-profile";
    /** @see ProfileQueries.ProfileView */
    private static final Set<String> BESIDE =
            Set.of("version", "savedBy", "savedAt", "completeness", "missing", "warnings");

    private static final ZoneId HERE = ZoneId.of("Asia/Shanghai");

    private final FormSource forms;
    private final FormValidator validator;
    private final ReferenceData reference;
    private final ObjectMapper json;
    private final Clock clock;
    private volatile FormSchema parsed;
    private volatile String source;

    ProfileForm(FormSource forms, FormValidator validator, ReferenceData reference, ObjectMapper json, Clock clock) {
        this.forms = forms;
        this.validator = validator;
        this.reference = reference;
        this.json = json;
        this.clock = clock;
    }

    /** The form's JSON as the viewer takes it. */
    public String source() {
        return forms.find(ID).orElseThrow(() -> new IllegalStateException("form " + ID + " is missing"));
    }

    public FormSchema schema() {
        var now = source();
        if (!now.equals(source)) {
            parsed = FormSchema.parse(now);
            source = now;
        }
        return parsed;
    }

    /** What the form's options and expressions read besides the profile. */
    public Map<String, Object> lists() {
        var lists = new LinkedHashMap<>(reference.forForms());
        lists.put("lastYear", today().getYear() - 1);
        return lists;
    }

    public LocalDate today() {
        return LocalDate.now(clock.withZone(HERE));
    }

    FormVerdict check(Map<String, Object> content) {
        return validator.check(schema(), content, lists());
    }

    Map<String, Object> content(Profile profile) {
        return json.convertValue(profile, new TypeReference<LinkedHashMap<String, Object>>() {});
    }

    /** Names that no profile has and that are not told beside one: what was written under them would be lost. */
    List<FieldError> strangers(Map<String, ?> content) {
        var beside = new HashSet<>(content(profile(Map.of())).keySet());
        beside.addAll(BESIDE);
        return schema().strangers(content, beside);
    }

    Profile profile(Map<String, Object> content) {
        return json.convertValue(content, Profile.class);
    }

    /** Shown fields with something in them, of all shown ones; a field and its 其他 are one. */
    int completeness(Map<String, Object> content) {
        var shown = check(content).data();
        var substitutes = new LinkedHashMap<String, String>();
        schema().visit(field -> {
            if (field.property("countsAs") != null) {
                substitutes.put(field.key(), field.property("countsAs"));
            }
        });
        var all = new HashSet<String>();
        var filled = new HashSet<String>();
        shown.forEach((key, value) -> {
            var counted = substitutes.getOrDefault(key, key);
            all.add(counted);
            if (isFilled(content.get(key))) {
                filled.add(counted);
            }
        });
        Set.of(all, filled).forEach(set -> set.remove("size"));
        return all.isEmpty() ? 0 : filled.size() * 100 / all.size();
    }

    List<MissingField> missing(Map<String, Object> content) {
        var labels = labels();
        return check(content).faults().stream()
                .filter(fault -> fault.messageKey().startsWith("platform.script.forms.required"))
                .map(fault -> new MissingField(
                        fault.field(),
                        labels.getOrDefault(fault.field(), fault.args().get(0).toString())))
                .toList();
    }

    /** The words for each field of the profile. */
    public Map<String, String> labels() {
        var labels = new LinkedHashMap<String, String>();
        for (var group : schema().groups()) {
            Stream.concat(Stream.of(group), group.children().stream())
                    .forEach(field -> labels.put(field.key() != null ? field.key() : field.path(), field.label()));
        }
        return labels;
    }

    private static boolean isFilled(Object value) {
        return value != null && !"".equals(value) && !(value instanceof Collection<?> list && list.isEmpty());
    }
}
