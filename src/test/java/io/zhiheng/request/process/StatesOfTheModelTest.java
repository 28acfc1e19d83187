package io.zhiheng.request.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhiheng.request.Attribution;
import io.zhiheng.request.RequestState;
import io.zhiheng.request.application.LimitedStep;
import io.zhiheng.request.application.RequestStep;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaExecutionListener;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** The states of a request are those of the model's nodes; its limits begin where the settings know them. */
class StatesOfTheModelTest {

    private final BpmnModelInstance model = read();

    @Test
    void everyNodeThatStandsForAStateIsInTheModel() {
        assertThat(Stream.concat(
                        RequestState.nodes().keySet().stream(),
                        ContractSteps.all().map(RequestStep::id)))
                .allMatch(node -> model.getModelElementById(node) instanceof FlowNode);
    }

    /** They belong to the nodes, whatever is drawn: a step put between two others changes neither. */
    @Test
    void statesAndLimitsAreNotDrawn() {
        assertThat(model.getModelElementsByType(CamundaExecutionListener.class))
                .extracting(CamundaExecutionListener::getCamundaDelegateExpression)
                .doesNotContain("${requestStateListener}", "${timeLimitListener}");
    }

    @Test
    void everyStateButTheDraftIsReachedInTheModel() {
        assertThat(Stream.concat(
                        RequestState.nodes().values().stream(),
                        ContractSteps.all().map(step -> step.traits().state())))
                .containsAll(Arrays.stream(RequestState.values())
                        .filter(state -> state != RequestState.DRAFT)
                        .toList());
    }

    @Test
    void theStepsOfTheUseCasesAreTheUserTasksOfTheModel() {
        assertThat(ContractSteps.all().map(RequestStep::id))
                .containsExactlyInAnyOrderElementsOf(model.getModelElementsByType(UserTask.class).stream()
                        .map(UserTask::getId)
                        .toList());
    }

    /** Its own, or that of the step before it, with which it shares one. */
    @Test
    void theLimitOfAStepIsTheOneThatTheModelBeginsOnTheWayToIt() {
        var limited = Arrays.stream(LimitedStep.values()).map(LimitedStep::node).collect(Collectors.toSet());
        assertThat(ContractSteps.all())
                .filteredOn(step -> limited.contains(step.id()))
                .allMatch(step -> step.traits().limit() == LimitedStep.at(step.id()));
    }

    @Test
    void aStepOfTheEnterpriseIsOfferedToNobodyElse() {
        assertThat(ContractSteps.all())
                .allMatch(step -> (step.traits().side() == Attribution.Side.ENTERPRISE)
                        == (((UserTask) model.getModelElementById(step.id())).getCamundaCandidateGroups() == null
                                && ((UserTask) model.getModelElementById(step.id())).getCamundaAssignee() == null));
    }

    @Test
    void aRefusalIsRememberedWhereItIsMade() {
        assertThat(nodesWith("refusalListener")).containsExactlyInAnyOrder("requestRejected", "requestNotPassed");
    }

    /** All but two begin on the way to a node: a certificate's life and its years are counted by their timers. */
    @Test
    void whatHasALimitIsInTheModel() {
        assertThat(LimitedStep.values())
                .filteredOn(step -> step != LimitedStep.CERTIFICATE && step != LimitedStep.SURVEILLANCE)
                .allMatch(step -> model.getModelElementById(step.node()) instanceof FlowNode);
    }

    private Set<String> nodesWith(String listener) {
        return model.getModelElementsByType(FlowNode.class).stream()
                .filter(node -> listeners(node).contains(listener))
                .map(FlowNode::getId)
                .collect(Collectors.toSet());
    }

    private static List<String> listeners(BaseElement element) {
        return element.getExtensionElements() == null
                ? List.of()
                : element
                        .getExtensionElements()
                        .getElementsQuery()
                        .filterByType(CamundaExecutionListener.class)
                        .list()
                        .stream()
                        .map(CamundaExecutionListener::getCamundaDelegateExpression)
                        .map(expression -> expression.substring(2, expression.length() - 1))
                        .toList();
    }

    private static BpmnModelInstance read() {
        try (var file = new ClassPathResource("processes/third-party-assessment.bpmn").getInputStream()) {
            return Bpmn.readModelFromStream(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
