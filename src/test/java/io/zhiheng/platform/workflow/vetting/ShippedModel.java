package io.zhiheng.platform.workflow.vetting;

import io.zhiheng.platform.workflow.OwnPlace;
import io.zhiheng.platform.workflow.model.ModelVetting.Reason;
import io.zhiheng.platform.workflow.model.ProcessContract;
import io.zhiheng.platform.workflow.notice.OwnNotice;
import io.zhiheng.platform.workflow.task.ContractStep;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A model as it ships, to be changed in memory, with the steps and messages that it ships with as its contract. */
class ShippedModel {

    private static final Map<String, TextVetting> VETTINGS = new ConcurrentHashMap<>();
    private static final Map<String, FormText> FORMS =
            Trials.vetting().forms(Trials.SHIPPED.forms().values(), new ModelFaults(Trials.WORDS));

    private static final Map<String, ModelElement> READ = new ConcurrentHashMap<>();

    private final ModelElement model;
    private final Map<String, FormText> forms = new HashMap<>(FORMS);
    private final TextVetting vetting;

    ShippedModel(String file) {
        model = copy(READ.computeIfAbsent(file, ShippedModel::read), null);
        vetting = VETTINGS.computeIfAbsent(
                file,
                any -> Trials.vetting(
                        beans("camunda:delegateExpression"), beans("delegateExpression"), Promised.by(model)));
    }

    private static ModelElement read(String file) {
        try {
            return ModelText.read(Trials.SHIPPED.models().get(file));
        } catch (ModelText.Unreadable impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static ModelElement copy(ModelElement element, ModelElement parent) {
        var copy = new ModelElement(element.name, element.line, parent);
        copy.attributes.putAll(element.attributes);
        copy.append(element.text().toCharArray(), 0, element.text().length());
        element.children.forEach(child -> copy(child, copy));
        return copy;
    }

    /** Most of the file; the engine never reads it. */
    ShippedModel withoutPicture() {
        model.children.removeIf(child -> child.is("di:BPMNDiagram"));
        return this;
    }

    /** They take the place of those of the same id. */
    ShippedModel withForms(byte[]... files) {
        forms.putAll(vetting.forms(List.of(files), new ModelFaults(Trials.WORDS)));
        return this;
    }

    List<ModelElement> all(Predicate<ModelElement> which) {
        return model.all().filter(which).toList();
    }

    List<Reason> reasons() {
        return vetting.judge(model, forms, ProcessContract::indicators, new ModelFaults(Trials.WORDS))
                .reasons();
    }

    private Set<String> beans(String attribute) {
        var drawn = model.all()
                .flatMap(element -> element.attribute(attribute).stream())
                .flatMap(expression -> Expressions.variable(expression).stream());
        return Stream.concat(drawn, Stream.of(OwnNotice.DELEGATE)).collect(Collectors.toSet());
    }

    private record Promised(String process, Set<Step> steps, Set<String> messages, Set<String> indicators)
            implements ProcessContract {

        @Override
        public Set<String> indicatorFormKeys() {
            return Set.of("responsible");
        }

        @Override
        public Set<OwnPlace> ownPlaces() {
            return OwnParts.PLACES;
        }

        static Promised by(ModelElement model) {
            var process = model.children("process").findFirst().orElseThrow();
            return new Promised(
                    process.id(),
                    process.all("userTask")
                            .filter(task -> Indicators.named(task).findAny().isEmpty())
                            .map(task -> new Step(task.id()))
                            .collect(Collectors.toSet()),
                    model.children("message")
                            .map(message -> message.attributes.get("name"))
                            .collect(Collectors.toSet()),
                    Set.copyOf(Indicators.of(process)));
        }
    }

    private record Step(String id) implements ContractStep {

        @Override
        public String name() {
            return id;
        }

        @Override
        public Set<String> formKeys() {
            return Set.of();
        }
    }
}
