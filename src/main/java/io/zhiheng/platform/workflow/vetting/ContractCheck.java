package io.zhiheng.platform.workflow.vetting;

import io.zhiheng.platform.workflow.ProcessContract;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Holds a process against what the use cases expect of it. */
class ContractCheck {

    private final ModelElement model;
    private final ModelElement process;
    private final ProcessContract contract;
    private final Map<String, FormText> forms;
    private final Findings findings;

    ContractCheck(
            ModelElement model,
            ModelElement process,
            ProcessContract contract,
            Map<String, FormText> forms,
            Findings findings) {
        this.model = model;
        this.process = process;
        this.contract = contract;
        this.forms = forms;
        this.findings = findings;
    }

    void run() {
        steps();
        messages();
        if (!contract.indicators().isEmpty()) {
            indicators();
        }
    }

    private void steps() {
        var reached = Reachability.of(process);
        var tasks = process.all("userTask").collect(Collectors.toMap(ModelElement::place, task -> task, (a, b) -> a));
        contract.steps().forEach((step, keys) -> {
            var task = tasks.get(step);
            if (task == null) {
                findings.add(process, "step-missing", step);
            } else if (!reached.contains(step)) {
                findings.add(task, "step-unreachable", step);
            } else {
                keys(task, keys);
            }
        });
        tasks.values().stream()
                .filter(task -> !contract.steps().containsKey(task.id()))
                .forEach(task -> findings.add(task, "step-unknown", task.place()));
    }

    private void keys(ModelElement task, Set<String> needed) {
        var form = task.attribute("camunda:formRef").map(forms::get);
        var missing = new TreeSet<>(needed);
        form.ifPresent(text -> missing.removeAll(text.requiredKeys()));
        if (!missing.isEmpty()) {
            findings.add(task, "form-keys", String.join("、", missing));
        }
    }

    private void messages() {
        var declared = model.children("message")
                .collect(Collectors.toMap(
                        ModelElement::place,
                        message -> message.attribute("name").orElse("")));
        var caught = new HashSet<String>();
        process.all("messageEventDefinition").forEach(event -> {
            var name = declared.getOrDefault(event.attribute("messageRef").orElse(""), "");
            caught.add(name);
            if (!contract.messages().contains(name)) {
                findings.add(event, "message-unknown", name);
            }
        });
        contract.messages().stream()
                .filter(name -> !caught.contains(name))
                .sorted()
                .forEach(name -> findings.add(process, "message-missing", name));
    }

    private void indicators() {
        var values = Indicators.of(process);
        var expected = new TreeSet<>(contract.indicators());
        if (values.size() != expected.size() || !expected.equals(new TreeSet<>(values))) {
            findings.add(process, "indicators", list(expected), list(values));
        }
    }

    private static String list(java.util.Collection<String> values) {
        return values.isEmpty() ? "-" : String.join("、", List.copyOf(values));
    }
}
