package io.zhiheng.platform.workflow.vetting;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhiheng.platform.workflow.ModelVetting;
import io.zhiheng.platform.workflow.ProcessContract;
import io.zhiheng.shared.Words;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

@Component
class TextVetting implements ModelVetting {

    private final KnownNames names;
    private final ObjectProvider<ProcessContract> contracts;
    private final ObjectMapper json;
    private final Words words;

    TextVetting(KnownNames names, ObjectProvider<ProcessContract> contracts, ObjectMapper json, Words words) {
        this.names = names;
        this.contracts = contracts;
        this.json = json;
        this.words = words;
    }

    @Override
    public Verdict vet(byte[] file, Collection<byte[]> formFiles) {
        var findings = new ModelFaults(words);
        var forms = forms(formFiles, findings);
        ModelElement model;
        try {
            model = ModelText.read(file);
        } catch (ModelText.Unreadable unreadable) {
            findings.addAt(null, unreadable.line, unreadable.messageKey);
            return new Verdict(List.of(), Set.of(), findings.reasons());
        }
        AllowedElements.check(model, findings);
        AllowedAttributes.check(model, names, findings);
        AllowedExpressions.check(model, findings);
        var usedForms = formReferences(model, forms, findings);

        var executable = model.children("process")
                .filter(process -> "true".equals(process.attributes.get("isExecutable")))
                .toList();
        if (executable.isEmpty()) {
            findings.add(model, "nothing-executable");
        }
        executable.forEach(process -> contract(model, process, forms, findings));
        return new Verdict(executable.stream().map(ModelElement::place).toList(), usedForms, findings.reasons());
    }

    private Map<String, FormText> forms(Collection<byte[]> files, ModelFaults findings) {
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

    private void contract(ModelElement model, ModelElement process, Map<String, FormText> forms, ModelFaults findings) {
        var parts = contracts.stream()
                .filter(contract -> contract.process().equals(process.id()))
                .toList();
        if (parts.isEmpty()) {
            findings.add(process, "process-unknown", process.place());
        } else {
            new ContractCheck(model, process, parts, forms, findings).run();
        }
    }
}
