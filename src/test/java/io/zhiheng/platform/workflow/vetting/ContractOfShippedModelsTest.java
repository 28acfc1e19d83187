package io.zhiheng.platform.workflow.vetting;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhiheng.platform.workflow.model.ModelVetting.Reason;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each element of the shipped models that the use cases rely on is taken away, rebound and bypassed in turn. */
class ContractOfShippedModelsTest {

    private static final String SELF = "self-assessment.bpmn";
    private static final String THIRD_PARTY = "third-party-assessment.bpmn";

    @ParameterizedTest
    @ValueSource(strings = {SELF, THIRD_PARTY})
    void whatShipsIsAccepted(String file) {
        assertThat(new ShippedModel(file).reasons()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {SELF, THIRD_PARTY})
    void labelsNotesAndPlacesAreFree(String file) {
        var model = new ShippedModel(file);
        model.all(FlowNodes::is).forEach(node -> node.attributes.put("name", "改名" + node.id()));
        model.all(element -> element.is("documentation")).forEach(note -> say(note, "另一个说明"));
        model.all(element -> element.is("di:Bounds")).forEach(place -> place.attributes.put("x", "7"));
        assertThat(model.reasons()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {SELF, THIRD_PARTY})
    void noNodeCanBeTakenAway(String file) {
        each(file, FlowNodes::is, ContractOfShippedModelsTest::remove);
    }

    @ParameterizedTest
    @ValueSource(strings = {SELF, THIRD_PARTY})
    void noWayCanBeTakenAway(String file) {
        each(file, element -> element.is("sequenceFlow"), ContractOfShippedModelsTest::remove);
    }

    @ParameterizedTest
    @ValueSource(strings = {SELF, THIRD_PARTY})
    void noNodeCanBeBypassed(String file) {
        Predicate<ModelElement> followed =
                flow -> flow.is("sequenceFlow") && onward(flow).findAny().isPresent();
        each(file, followed, flow -> {
            var target = onward(flow).findFirst().orElseThrow().attributes.get("targetRef");
            flow.attributes.put("targetRef", target);
        });
    }

    /** Where a token goes that came by this flow. */
    private static Stream<ModelElement> onward(ModelElement flow) {
        return flow.parent
                .children("sequenceFlow")
                .filter(next -> next.attributes.get("sourceRef").equals(flow.attributes.get("targetRef")));
    }

    @ParameterizedTest
    @ValueSource(strings = {SELF, THIRD_PARTY})
    void noSecondTokenCanBeSent(String file) {
        each(file, element -> element.is("sequenceFlow"), flow -> {
            var again = new ModelElement("sequenceFlow", flow.line, flow.parent);
            again.attributes.putAll(flow.attributes);
            again.attributes.put("id", "again");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {SELF, THIRD_PARTY})
    void nothingCanBeUnbound(String file) {
        for (var name : List.of(
                "camunda:delegateExpression",
                "camunda:assignee",
                "camunda:candidateGroups",
                "camunda:dueDate",
                "camunda:formRef",
                "camunda:asyncBefore",
                "camunda:collection",
                "camunda:elementVariable",
                "delegateExpression",
                "attachedToRef",
                "cancelActivity",
                "triggeredByEvent",
                "isInterrupting",
                "messageRef",
                "errorRef",
                "errorCode")) {
            each(file, element -> isBound(element, name), element -> element.attributes.remove(name));
        }
        for (var name : List.of(
                "messageEventDefinition",
                "timerEventDefinition",
                "errorEventDefinition",
                "linkEventDefinition",
                "multiInstanceLoopCharacteristics",
                "conditionExpression",
                "camunda:executionListener",
                "camunda:inputParameter",
                "camunda:failedJobRetryTimeCycle")) {
            each(file, element -> element.is(name), ContractOfShippedModelsTest::remove);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {SELF, THIRD_PARTY})
    void nothingCanBeBoundToAnotherOfTheSameKind(String file) {
        each(file, "camunda:delegateExpression", "${closeRequestDelegate}");
        each(file, "delegateExpression", "${escalateListener}");
        each(file, "camunda:assignee", "${member}");
        each(file, "camunda:candidateGroups", "${team}");
        each(file, "camunda:collection", "seats");
        each(file, "camunda:dueDate", "${remindAt}");
        each(file, "camunda:formRef", "sign-declaration");
        each(file, element -> element.is("timeDate"), timer -> say(timer, "${round}"));
        each(file, element -> element.is("conditionExpression"), flow -> say(flow, "${round == 1}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {SELF, THIRD_PARTY})
    void nothingWaitsWhereTheUseCaseNeedsItsResultAtOnce(String file) {
        each(
                file,
                element -> FlowNodes.is(element) && !element.attributes.containsKey("camunda:asyncBefore"),
                element -> element.attributes.put("camunda:asyncBefore", "true"));
    }

    @ParameterizedTest
    @ValueSource(strings = {SELF, THIRD_PARTY})
    void noListenerCanBePutWhereTheContractHasNone(String file) {
        Predicate<ModelElement> silent = element -> (element.is("userTask") || element.is("serviceTask"))
                && Bindings.own(element, "camunda:executionListener").isEmpty();
        each(file, silent, task -> {
            var listener = new ModelElement(
                    "camunda:executionListener", task.line, new ModelElement("extensionElements", task.line, task));
            listener.attributes.put("event", "start");
            listener.attributes.put("delegateExpression", "${refusalListener}");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = SELF)
    void lengthsOfTimeMayBeChanged(String file) {
        var model = new ShippedModel(file);
        model.all(element -> element.is("timeDuration")).forEach(length -> say(length, "P9D"));
        model.all(element -> element.is("camunda:failedJobRetryTimeCycle")).forEach(retry -> say(retry, "R5/PT10M"));
        model.all(element -> element.is("userTask")).forEach(task -> task.attributes.put("camunda:dueDate", "P14D"));
        assertThat(model.reasons()).isEmpty();
    }

    private static void each(String file, String attribute, String value) {
        each(
                file,
                element ->
                        element.attributes.containsKey(attribute) && !value.equals(element.attributes.get(attribute)),
                element -> element.attributes.put(attribute, value));
    }

    private static void each(String file, Predicate<ModelElement> which, Consumer<ModelElement> change) {
        var count = new ShippedModel(file).all(which).size();
        for (int i = 0; i < count; i++) {
            var model = new ShippedModel(file).withoutPicture();
            var element = model.all(which).get(i);
            var words = element.name + " " + element.place();
            change.accept(element);
            assertThat(model.reasons()).as(words).isNotEmpty().allSatisfy(ContractOfShippedModelsTest::isWhole);
        }
    }

    private static void isWhole(Reason reason) {
        assertThat(reason.element()).isNotBlank();
        assertThat(reason.message()).matches(text -> text.codePoints().anyMatch(Character::isIdeographic));
    }

    private static void remove(ModelElement element) {
        element.parent.children.remove(element);
    }

    private static void say(ModelElement element, String text) {
        var said = new ModelElement(element.name, element.line, element.parent);
        said.attributes.putAll(element.attributes);
        said.append(text.toCharArray(), 0, text.length());
        remove(element);
    }

    /** A process that begins with no form of its own begins with the one that ships. */
    private static boolean isBound(ModelElement element, String name) {
        return element.attributes.containsKey(name) && !(element.is("startEvent") && name.equals("camunda:formRef"));
    }
}
