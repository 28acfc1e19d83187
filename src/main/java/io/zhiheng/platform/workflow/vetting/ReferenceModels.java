package io.zhiheng.platform.workflow.vetting;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhiheng.platform.workflow.model.ShippedFiles;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The models and forms that ship with this build: what its use cases rely on. */
@Component
class ReferenceModels {

    record Shipped(ModelElement process, Skeleton skeleton, Set<String> variables) {}

    private final Map<String, Shipped> models = new HashMap<>();
    private final Map<String, FormText> forms = new HashMap<>();

    ReferenceModels(ShippedFiles files, KnownNames names, ObjectMapper json) {
        files.models().forEach((name, content) -> read(name, content, names));
        files.forms()
                .forEach((name, content) -> FormText.read(json, content).ifPresent(form -> forms.put(form.id(), form)));
    }

    Optional<Shipped> model(String process) {
        return Optional.ofNullable(models.get(process));
    }

    /** By their ids. */
    Map<String, FormText> forms() {
        return forms;
    }

    private void read(String name, byte[] content, KnownNames names) {
        try {
            var model = ModelText.read(content);
            model.children("process")
                    .forEach(process -> models.put(
                            process.id(),
                            new Shipped(process, new Skeleton(model, process, names), Variables.of(process))));
        } catch (ModelText.Unreadable unreadable) {
            throw new IllegalStateException(name + ": " + unreadable.messageKey + " line " + unreadable.line);
        }
    }
}
