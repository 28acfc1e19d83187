package io.zhiheng.platform.workflow.vetting;

import io.zhiheng.platform.workflow.model.ProcessContract;
import io.zhiheng.platform.workflow.task.ContractStep;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Holds a process against what the use cases of all modules expect of it. */
class ContractCheck {

    private final ModelElement model;
    private final ModelElement process;
    private final List<ProcessContract> contracts;
    private final Function<ProcessContract, Set<String>> indicators;
    private final Map<String, FormText> forms;
    private final Map<String, FormText> shippedForms;
    private final ModelFaults findings;

    /** @param indicators the first-level indicators that a contract asks for a task of each */
    ContractCheck(
            ModelElement model,
            ModelElement process,
            List<ProcessContract> contracts,
            Function<ProcessContract, Set<String>> indicators,
            Map<String, FormText> forms,
            Map<String, FormText> shippedForms,
            ModelFaults findings) {
        this.model = model;
        this.process = process;
        this.contracts = contracts;
        this.indicators = indicators;
        this.forms = forms;
        this.shippedForms = shippedForms;
        this.findings = findings;
    }

    /** @param own whether a step is the model's own, which no contract knows */
    void run(Predicate<String> own) {
        steps(own);
        start();
        messages();
        contracts.stream()
                .map(indicators)
                .filter(expected -> !expected.isEmpty())
                .forEach(this::indicators);
    }

    private void steps(Predicate<String> own) {
        var reached = Reachability.of(process);
        var tasks = process.all("userTask").collect(Collectors.toMap(ModelElement::place, task -> task, (a, b) -> a));
        var steps = contracts.stream()
                .flatMap(contract -> contract.steps().stream())
                .toList();
        steps.forEach(step -> {
            var task = tasks.get(step.id());
            if (task == null) {
                findings.add(process, "step-missing", step.id());
            } else {
                reachable(task, step.formKeys(), reached);
            }
        });
        var known = steps.stream().map(ContractStep::id).collect(Collectors.toSet());
        var others = tasks.values().stream().filter(task -> !known.contains(task.id()) && !own.test(task.id()));
        others.forEach(task -> {
            if (Indicators.named(task).findAny().isEmpty()) {
                findings.add(task, "step-unknown", task.place());
            } else {
                contracts.forEach(contract -> reachable(task, contract.indicatorFormKeys(), reached));
            }
        });
    }

    private void reachable(ModelElement task, Set<String> keys, Set<String> reached) {
        if (reached.contains(task.id())) {
            keys(task, keys);
        } else {
            findings.add(task, "step-unreachable", task.place());
        }
    }

    private void keys(ModelElement task, Set<String> needed) {
        var form = task.attribute("camunda:formRef").orElse("");
        new FormContract(needed, shippedForms.get(form)).check(task, forms.get(form), findings);
    }

    /** A process may begin with a form, too. */
    private void start() {
        process.all("startEvent")
                .filter(event -> event.attributes.containsKey("camunda:formRef"))
                .forEach(event -> keys(event, Set.of()));
    }

    private void messages() {
        var expected = contracts.stream()
                .flatMap(contract -> contract.messages().stream())
                .collect(Collectors.toSet());
        var declared = model.children("message")
                .collect(Collectors.toMap(
                        ModelElement::place,
                        message -> message.attribute("name").orElse("")));
        var caught = new HashSet<String>();
        process.all()
                .filter(event -> event.attributes.containsKey("messageRef"))
                .forEach(event -> {
                    var name = declared.getOrDefault(event.attributes.get("messageRef"), "");
                    if (event.parent.is("intermediateThrowEvent") || event.parent.is("endEvent")) {
                        findings.add(event, "message-thrown", name);
                    } else if (expected.contains(name)) {
                        caught.add(name);
                    } else {
                        findings.add(event, "message-unknown", name);
                    }
                });
        expected.stream()
                .filter(name -> !caught.contains(name))
                .sorted()
                .forEach(name -> findings.add(process, "message-missing", name));
    }

    private void indicators(Set<String> ids) {
        var values = Indicators.of(process);
        var expected = new TreeSet<>(ids);
        if (values.size() != expected.size() || !expected.equals(new TreeSet<>(values))) {
            findings.add(process, "indicators", list(expected), list(values));
        }
    }

    private static String list(java.util.Collection<String> values) {
        return values.isEmpty() ? "-" : String.join("、", List.copyOf(values));
    }
}
