package io.zhiheng.platform.workflow.vetting;

import io.zhiheng.platform.workflow.model.ModelContracts;
import io.zhiheng.platform.workflow.model.ProcessContract;
import io.zhiheng.platform.workflow.task.ContractStep;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Reads the contracts off the models that ship, and adds what the use cases say of their forms. */
@Component
class ReferenceContracts implements ModelContracts {

    private final ReferenceModels models;
    private final ObjectProvider<ProcessContract> contracts;

    ReferenceContracts(ReferenceModels models, ObjectProvider<ProcessContract> contracts) {
        this.models = models;
        this.contracts = contracts;
    }

    @Override
    public List<Contract> all() {
        return contracts.stream()
                .map(ProcessContract::process)
                .distinct()
                .flatMap(process -> models.model(process).stream())
                .map(this::contract)
                .toList();
    }

    private Contract contract(ReferenceModels.Shipped shipped) {
        var process = shipped.process();
        var parts = contracts.stream()
                .filter(part -> part.process().equals(process.id()))
                .toList();
        return new Contract(
                process.id(),
                name(process),
                Stream.concat(
                                process.children("startEvent")
                                        .filter(start -> start.attribute("camunda:formRef")
                                                .isPresent()),
                                process.all("userTask"))
                        .map(node -> step(node, parts))
                        .toList(),
                process.all("serviceTask").map(ReferenceContracts::service).toList(),
                process.all("timerEventDefinition")
                        .map(ReferenceContracts::timer)
                        .toList(),
                parts.stream().flatMap(part -> part.messages().stream()).collect(Collectors.toCollection(TreeSet::new)),
                VariableKinds.of(process, shipped.variables()),
                OwnValues.texts(process),
                process.children("endEvent")
                        .map(end -> new Node(end.id(), name(end)))
                        .toList(),
                parts.stream().flatMap(part -> part.ownPlaces().stream()).toList());
    }

    private Step step(ModelElement task, List<ProcessContract> parts) {
        var form = task.attribute("camunda:formRef").orElse("");
        return new Step(
                task.id(),
                name(task),
                note(task),
                bound(task, "camunda:assignee", "camunda:candidateGroups", "camunda:candidateUsers"),
                form,
                new TreeSet<>(keys(task, form, parts)),
                new TreeSet<>(fields(form)),
                bound(task, "camunda:dueDate"),
                task.children("multiInstanceLoopCharacteristics")
                        .map(many -> many.attribute("camunda:collection").orElse(""))
                        .findFirst()
                        .orElse(""));
    }

    private Set<String> keys(ModelElement task, String form, List<ProcessContract> parts) {
        var named = parts.stream()
                .flatMap(part -> part.steps().stream())
                .collect(Collectors.toMap(ContractStep::id, ContractStep::formKeys));
        return FormContract.keys(
                named.getOrDefault(task.id(), Set.of()), models.forms().get(form));
    }

    private Set<String> fields(String form) {
        var known = models.forms().get(form);
        return known == null ? Set.of() : known.fields().keySet();
    }

    private static Service service(ModelElement task) {
        return new Service(
                task.id(),
                name(task),
                note(task),
                bound(task, "camunda:delegateExpression"),
                task.attribute("camunda:asyncBefore").isPresent());
    }

    private static Timer timer(ModelElement definition) {
        var event = definition.parent;
        var moment =
                definition.children.stream().map(ModelElement::text).findFirst().orElse("");
        return new Timer(
                event.id(),
                name(event),
                event.attribute("attachedToRef").orElse(""),
                plain(moment),
                Span.of(moment).isPresent());
    }

    private static String bound(ModelElement element, String... names) {
        return Arrays.stream(names)
                .flatMap(name -> element.attribute(name).stream())
                .map(ReferenceContracts::plain)
                .collect(Collectors.joining(" "));
    }

    private static String plain(String expression) {
        return Expressions.variable(expression).orElse(expression);
    }

    private static String name(ModelElement element) {
        return element.attribute("name").orElse("");
    }

    private static String note(ModelElement element) {
        return element.children("documentation")
                .map(ModelElement::text)
                .findFirst()
                .orElse("");
    }
}
