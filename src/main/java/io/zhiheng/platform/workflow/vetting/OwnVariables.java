package io.zhiheng.platform.workflow.vetting;

import io.zhiheng.platform.workflow.OwnStep;
import io.zhiheng.platform.workflow.vetting.FormText.Kept;
import io.zhiheng.platform.workflow.vetting.Insertions.Insertion;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The variables that the forms of own steps keep for the process, and who sets them. */
class OwnVariables {

    private static final int MOST = 10;
    private static final int LONGEST_TEXT = 100;
    private static final Set<String> TYPES = Set.of("select", "radio", "checkbox", "number", "textfield");
    private static final Pattern KEY = Pattern.compile("[a-z][A-Za-z0-9]{0,39}");

    /** By the name of the variable; what several forms keep under one name is of one type. */
    final Map<String, Kept> known = new TreeMap<>();

    private final Map<String, Set<String>> setters = new LinkedHashMap<>();

    OwnVariables(List<Insertion> insertions, Map<String, FormText> forms, ModelFaults findings) {
        insertions.stream().flatMap(Insertion::tasks).forEach(task -> {
            var form = forms.get(task.attribute("camunda:formRef").orElse(""));
            if (form != null) {
                form.kept().forEach((key, kept) -> keep(task, key, kept, findings));
            }
        });
        if (known.size() > MOST) {
            insertions.stream()
                    .findFirst()
                    .ifPresent(one -> findings.add(one.first(), "own-variable-many", known.size(), MOST));
        }
    }

    /** The own steps that set the variable. */
    Set<String> setters(String variable) {
        return setters.getOrDefault(variable, Set.of());
    }

    private void keep(ModelElement task, String key, Kept kept, ModelFaults findings) {
        if (!KEY.matcher(key).matches()) {
            findings.add(task, "own-variable-key", key);
        }
        if (!TYPES.contains(kept.type())
                || kept.type().equals("textfield") && (kept.longest() == null || kept.longest() > LONGEST_TEXT)) {
            findings.add(task, "own-variable-type", key, LONGEST_TEXT);
        }
        var name = OwnStep.VARIABLE + key;
        var other = known.get(name);
        if (other != null && !OwnValues.kind(other).equals(OwnValues.kind(kept))) {
            findings.add(task, "own-variable-twice", key);
        }
        known.put(name, other == null ? kept : united(other, kept));
        setters.computeIfAbsent(name, any -> new LinkedHashSet<>()).add(task.id());
    }

    private static Kept united(Kept one, Kept other) {
        var values = new LinkedHashSet<>(one.values());
        values.addAll(other.values());
        var endless = one.values().isEmpty() || other.values().isEmpty();
        return new Kept(one.type(), endless ? List.of() : List.copyOf(values), one.certain() && other.certain(), null);
    }
}
