package io.zhiheng.platform.workflow.vetting;

import io.zhiheng.platform.workflow.OwnStep;
import io.zhiheng.platform.workflow.vetting.FormText.Kept;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The variables that forms keep for the process, and which steps set them. */
class OwnVariables {

    private static final int MOST = 10;
    private static final int LONGEST_TEXT = 100;
    private static final Set<String> TYPES = Set.of("select", "radio", "checkbox", "number", "textfield");
    private static final Pattern KEY = Pattern.compile("[a-z][A-Za-z0-9]{0,39}");

    /** By the name of the variable; what several forms keep under one name is of one type. */
    final Map<String, Kept> known = new TreeMap<>();

    private final Map<String, Set<String>> setters = new LinkedHashMap<>();

    /** @param silent steps of which nothing is kept */
    OwnVariables(ModelElement process, Map<String, FormText> forms, Set<String> silent, ModelFaults findings) {
        Stream.concat(process.all("startEvent"), process.all("userTask")).forEach(node -> {
            var form = forms.get(node.attribute("camunda:formRef").orElse(""));
            if (form != null) {
                form.kept().forEach((key, kept) -> {
                    if (silent.contains(node.id())) {
                        findings.addAbout(form, form.fields().get(key), node, "own-variable-step");
                    }
                    keep(node, form, key, kept, findings);
                });
            }
        });
        if (known.size() > MOST) {
            findings.add(process, "own-variable-many", known.size(), MOST);
        }
    }

    /** The nodes that set the variable. */
    Set<String> setters(String variable) {
        return setters.getOrDefault(variable, Set.of());
    }

    private void keep(ModelElement task, FormText form, String key, Kept kept, ModelFaults findings) {
        var field = form.fields().get(key);
        if (!KEY.matcher(key).matches()) {
            findings.addAbout(form, field, task, "own-variable-key");
        }
        if (!TYPES.contains(kept.type())
                || kept.type().equals("textfield") && (kept.longest() == null || kept.longest() > LONGEST_TEXT)) {
            findings.addAbout(form, field, task, "own-variable-type", LONGEST_TEXT);
        }
        var name = OwnStep.VARIABLE + key;
        var other = known.get(name);
        if (other != null && !OwnValues.kind(other).equals(OwnValues.kind(kept))) {
            findings.addAbout(form, field, task, "own-variable-twice");
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
