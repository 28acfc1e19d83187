package io.zhiheng.platform.workflow.vetting;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhiheng.platform.workflow.OwnPlace;
import io.zhiheng.platform.workflow.model.ModelVetting;
import io.zhiheng.platform.workflow.model.NodeListeners;
import io.zhiheng.platform.workflow.model.ProcessContract;
import io.zhiheng.platform.workflow.task.ContractStep;
import io.zhiheng.shared.Words;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

@Component
class TextVetting implements ModelVetting {

    private final KnownNames names;
    private final EngineReading engine;
    private final ReferenceModels reference;
    private final ObjectProvider<ProcessContract> contracts;
    private final ObjectProvider<NodeListeners> listeners;
    private final ObjectMapper json;
    private final Words words;

    TextVetting(
            KnownNames names,
            EngineReading engine,
            ReferenceModels reference,
            ObjectProvider<ProcessContract> contracts,
            ObjectProvider<NodeListeners> listeners,
            ObjectMapper json,
            Words words) {
        this.names = names;
        this.engine = engine;
        this.reference = reference;
        this.contracts = contracts;
        this.listeners = listeners;
        this.json = json;
        this.words = words;
    }

    @Override
    public Verdict vet(byte[] file, Collection<byte[]> formFiles) {
        return vet(file, formFiles, ProcessContract::indicators);
    }

    @Override
    public Verdict vet(byte[] file, Collection<byte[]> formFiles, Set<String> indicators) {
        return vet(file, formFiles, part -> part.indicators().isEmpty() ? Set.of() : indicators);
    }

    private Verdict vet(byte[] file, Collection<byte[]> formFiles, Function<ProcessContract, Set<String>> indicators) {
        var findings = new ModelFaults(words);
        var forms = forms(formFiles, findings);
        try {
            var verdict = judge(ModelText.read(file), forms, indicators, findings);
            return verdict.accepted() ? asTheEngineReads(file, verdict, findings) : verdict;
        } catch (ModelText.Unreadable unreadable) {
            findings.addAt(null, unreadable.line, unreadable.messageKey);
            return new Verdict(List.of(), Set.of(), findings.reasons());
        }
    }

    @Override
    public List<String> indicators(byte[] model) {
        return Indicators.in(model);
    }

    private Verdict asTheEngineReads(byte[] file, Verdict verdict, ModelFaults findings) {
        engine.faultsOf(file).forEach(fault -> findings.addAt(fault.element(), fault.line(), "engine", fault.words()));
        return new Verdict(verdict.definitions(), verdict.forms(), findings.reasons());
    }

    Verdict judge(
            ModelElement model,
            Map<String, FormText> forms,
            Function<ProcessContract, Set<String>> indicators,
            ModelFaults findings) {
        findings.named(model);
        model.children("process")
                .flatMap(process -> reference.model(process.id()).stream())
                .forEach(shipped -> findings.named(shipped.process()));
        content(model, findings);
        var usedForms = formReferences(model, forms, findings);
        var executable = model.children("process")
                .filter(process -> "true".equals(process.attributes.get("isExecutable")))
                .toList();
        if (executable.isEmpty()) {
            findings.add(model, "nothing-executable");
        }
        executable.stream().skip(1).forEach(second -> findings.add(second, "several-executable"));
        executable.forEach(process -> contract(model, process, forms, indicators, findings));
        return new Verdict(executable.stream().map(ModelElement::place).toList(), usedForms, findings.reasons());
    }

    private void content(ModelElement model, ModelFaults findings) {
        AllowedElements.check(model, findings);
        AllowedAttributes.check(model, names, findings);
        AllowedExpressions.check(model, findings);
        TimerBounds.check(model, findings);
        model.children("process").forEach(process -> Spinning.check(process, findings));
    }

    Map<String, FormText> forms(Collection<byte[]> files, ModelFaults findings) {
        var forms = new HashMap<String, FormText>();
        for (var file : files) {
            FormText.read(json, file)
                    .ifPresentOrElse(
                            form -> forms.put(form.id(), form), () -> findings.addAt(null, null, "form-unreadable"));
        }
        return forms;
    }

    private static Set<String> formReferences(ModelElement model, Map<String, FormText> forms, ModelFaults findings) {
        var used = new TreeSet<String>();
        model.all()
                .filter(element -> element.attributes.containsKey("camunda:formRef"))
                .forEach(element -> {
                    var form = element.attributes.get("camunda:formRef");
                    used.add(form);
                    if (!forms.containsKey(form)) {
                        findings.add(element, "form-missing", form);
                    }
                    if (!element.attributes.containsKey("camunda:formRefBinding")) {
                        findings.add(element, "form-binding", form);
                    }
                });
        return used;
    }

    private void contract(
            ModelElement model,
            ModelElement process,
            Map<String, FormText> forms,
            Function<ProcessContract, Set<String>> indicators,
            ModelFaults findings) {
        var parts = contracts.stream()
                .filter(contract -> contract.process().equals(process.id()))
                .toList();
        if (parts.isEmpty()) {
            findings.add(process, "process-unknown", process.place());
            return;
        }
        var shipped = reference.model(process.id());
        var insertions = shipped.map(known -> new Insertions(process, known.skeleton()));
        new ContractCheck(model, process, parts, indicators, forms, reference.forms(), findings)
                .run(step -> insertions.isPresent() && insertions.get().isOwn(step));
        shipped.ifPresent(known -> {
            var given = new Skeleton(model, process, names, insertions.get().detours());
            new SkeletonCheck(process, given, known.skeleton(), listenersOf(process), findings).run(insertions.get());
            var variables = own(model, process, insertions.get(), known, parts, forms, findings);
            Variables.check(process, known.variables(), variables, findings);
        });
    }

    private static List<OwnPlace> places(List<ProcessContract> parts) {
        return parts.stream().flatMap(part -> part.ownPlaces().stream()).toList();
    }

    private static Set<String> silent(List<ProcessContract> parts) {
        return parts.stream()
                .flatMap(part -> part.steps().stream())
                .filter(step -> !step.keepsVariables())
                .map(ContractStep::id)
                .collect(Collectors.toSet());
    }

    /** What the model has of its own; the names of the variables that it sets. */
    private static Set<String> own(
            ModelElement model,
            ModelElement process,
            Insertions insertions,
            ReferenceModels.Shipped shipped,
            List<ProcessContract> parts,
            Map<String, FormText> forms,
            ModelFaults findings) {
        var all = insertions.all();
        new InsertionCheck(process, insertions, places(parts), findings).run();
        var variables = new OwnVariables(process, forms, silent(parts), findings);
        new OwnTaskCheck(model, forms, variables.known.keySet(), findings).run(all);
        new DecisionCheck(process, insertions, variables, OwnValues.literals(shipped.process()), findings).run();
        return variables.known.keySet();
    }

    private ListenersOfNodes listenersOf(ModelElement process) {
        return new ListenersOfNodes(listeners.stream()
                .filter(known -> known.process().equals(process.id()))
                .toList());
    }
}
