package io.zhiheng.platform.workflow.vetting;

import io.zhiheng.platform.workflow.OwnStep;
import io.zhiheng.platform.workflow.StepActor;
import io.zhiheng.platform.workflow.vetting.Insertions.Insertion;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** What an own step and an own decision say of themselves: enough to be done by anybody, and nothing that runs. */
class OwnTaskCheck {

    private static final int LONGEST_NAME = 40;
    private static final String FORM = "camunda:formRef";
    private static final String DUE = "camunda:dueDate";
    private static final Set<String> BINDINGS = Set.of(FORM, DUE);
    private static final Map<String, Predicate<String>> PROPERTIES = Map.of(
            OwnStep.ACTOR, value -> StepActor.find(value).isPresent(),
            OwnStep.VISIBLE_TO, value -> OwnStep.Readers.find(value).isPresent(),
            OwnStep.IN_PAPER, Expressions::isFlag);

    private static final Set<String> BINDINGS_OF_NOTICE = Set.of("camunda:delegateExpression");

    private final Bindings bindings;
    private final Map<String, FormText> forms;
    private final OwnNoticeCheck notices;
    private final ModelFaults findings;

    /** @param variables names of those that forms keep for the process */
    OwnTaskCheck(ModelElement model, Map<String, FormText> forms, Set<String> variables, ModelFaults findings) {
        bindings = new Bindings(model);
        this.forms = forms;
        this.findings = findings;
        notices = new OwnNoticeCheck(variables, findings);
    }

    static Optional<StepActor> actor(ModelElement task) {
        return property(task, OwnStep.ACTOR).flatMap(StepActor::find);
    }

    void run(List<Insertion> insertions) {
        insertions.forEach(insertion -> {
            insertion.tasks().forEach(this::step);
            insertion.notices().forEach(this::notice);
            insertion.decisions().forEach(decision -> {
                bound(decision, Set.of());
                extensions(decision, Set.of());
            });
        });
    }

    private void notice(ModelElement notice) {
        called(notice);
        bound(notice, BINDINGS_OF_NOTICE);
        extensions(notice, Set.of("camunda:properties"));
        notices.check(notice);
    }

    private void called(ModelElement node) {
        if (!OwnStep.isOwn(node.id())) {
            findings.add(node, "own-id", node.id());
        }
        var name = node.attribute("name").orElse("").strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            findings.add(node, "own-name", LONGEST_NAME);
        }
    }

    private void step(ModelElement task) {
        called(task);
        var form = task.attribute(FORM).orElse("");
        if (form.isEmpty()
                || forms.containsKey(form) && forms.get(form).fields().isEmpty()) {
            findings.add(task, "own-form", form.isEmpty() ? "-" : form);
        }
        if (forms.containsKey(form)) {
            forms.get(form).fields().values().forEach(field -> {
                if (field.fed() || field.type().equals("filepicker")) {
                    findings.addAbout(forms.get(form), field, task, "own-form-field");
                }
            });
        }
        task.attribute(DUE).filter(due -> Span.of(due).isEmpty()).ifPresent(due -> findings.add(task, "own-due", due));
        bound(task, BINDINGS);
        extensions(task, Set.of("camunda:properties"));
        properties(task);
    }

    private void bound(ModelElement node, Set<String> allowed) {
        bindings.of(node).forEach((name, value) -> {
            if (!allowed.contains(name)) {
                findings.add(node, "own-binding", name);
            }
        });
    }

    private void extensions(ModelElement node, Set<String> allowed) {
        node.children("extensionElements")
                .flatMap(extensions -> extensions.children.stream())
                .filter(extension -> extension.name.startsWith("camunda:") && !allowed.contains(extension.name))
                .forEach(extension -> findings.add(node, "own-extension", extension.name));
    }

    private void properties(ModelElement task) {
        if (property(task, OwnStep.ACTOR).isEmpty()) {
            findings.add(task, "own-actor");
        }
        Bindings.own(task, "camunda:property").forEach(property -> {
            var name = property.attribute("name").orElse("");
            var value = property.attribute("value").orElse("");
            if (!PROPERTIES.containsKey(name)) {
                findings.add(task, "own-property", name);
            } else if (!PROPERTIES.get(name).test(value)) {
                findings.add(task, "own-property-value", name, value);
            }
        });
    }

    static Optional<String> property(ModelElement task, String name) {
        return Bindings.own(task, "camunda:property").stream()
                .filter(property ->
                        property.attribute("name").filter(name::equals).isPresent())
                .flatMap(property -> property.attribute("value").stream())
                .findFirst();
    }
}
