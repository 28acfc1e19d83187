package io.zhiheng.platform.workflow.camunda.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhiheng.platform.workflow.model.TasksOfIndicators.Indicator;
import io.zhiheng.platform.workflow.vetting.Indicators;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FittedTasksTest {

    private final FittedTasks tasks = new FittedTasks();
    byte[] shipped;

    @BeforeEach
    void read() throws IOException {
        shipped = Files.readAllBytes(Path.of("processes/self-assessment.bpmn"));
    }

    @Test
    void aModelThatFitsStaysAsItIs() {
        var fitted = tasks.fit(shipped, indicators("QMS", "DIG", "SUS", "PERF"));
        assertThat(Indicators.in(fitted)).containsExactly("QMS", "DIG", "SUS", "PERF");
        assertThat(drawn(model(fitted))).isEqualTo(drawn(model(shipped)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"A", "A,B,C", "QMS,PERF", "SUS,QMS,NEW-1", "A,B,C,D,E,F", "QMS,DIG,SUS,PERF,N5,N6,N7,N8,N9"})
    void eachIndicatorHasATaskOnTheSameWaysAndNothingLiesOnAnother(String ids) {
        var wanted = ids.split(",");
        var fitted = tasks.fit(shipped, indicators(wanted));
        var model = model(fitted);

        assertThat(Indicators.in(fitted)).containsExactlyInAnyOrder(wanted);
        var opened = model.getModelElementById("indicatorsOpened");
        var assessed = model.getModelElementById("indicatorsAssessed");
        var ways = model.getModelElementsByType(SequenceFlow.class);
        assertThat(ways).filteredOn(way -> way.getSource().equals(opened)).hasSize(wanted.length);
        assertThat(ways).filteredOn(way -> way.getTarget().equals(assessed)).hasSize(wanted.length);
        assertThat(ways)
                .allSatisfy(way -> assertThat(((BpmnEdge) way.getDiagramElement()).getWaypoints())
                        .hasSizeGreaterThan(1));

        var boxes = model.getModelElementsByType(Task.class).stream()
                .map(FittedTasksTest::box)
                .toList();
        for (int one = 0; one < boxes.size(); one++) {
            for (int other = one + 1; other < boxes.size(); other++) {
                assertThat(boxes.get(one).intersects(boxes.get(other))).isFalse();
            }
        }
        SubProcess fillIn = model.getModelElementById("fillIn");
        var around = box(fillIn);
        assertThat(model.getModelElementsByType(UserTask.class))
                .allSatisfy(task -> assertThat(around.contains(box(task))).isTrue());
    }

    @Test
    void aNewTaskHasTheFormOfItsLike() {
        var fitted = model(tasks.fit(shipped, List.of(new Indicator("RES", "D3 数字化绩效", "PERF"))));
        UserTask made = fitted.getModelElementById("assessRes");
        assertThat(made.getName()).isEqualTo("D3 数字化绩效");
        assertThat(made.getAttributeValueNs("http://camunda.org/schema/1.0/bpmn", "formRef"))
                .isEqualTo("assess-perf");
    }

    @Test
    void whatIsNotDrawnOrHasNoSuchTasksIsRefused() {
        var text = new String(shipped, StandardCharsets.UTF_8);
        for (var odd : List.of(
                text.replaceAll("(?s)<bpmndi:BPMNDiagram.*</bpmndi:BPMNDiagram>", ""),
                text.replaceAll(
                        "(?s)<camunda:inputParameter name=\"indicator\">[A-Z]+</camunda:inputParameter>", ""))) {
            var file = odd.getBytes(StandardCharsets.UTF_8);
            assertThatThrownBy(() -> tasks.fit(file, indicators("A"))).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static List<Indicator> indicators(String... ids) {
        return Stream.of(ids).map(id -> new Indicator(id, id, "QMS")).toList();
    }

    private static BpmnModelInstance model(byte[] file) {
        return Bpmn.readModelFromStream(new ByteArrayInputStream(file));
    }

    private static List<String> drawn(BpmnModelInstance model) {
        return model.getModelElementsByType(BpmnShape.class).stream()
                .map(shape -> shape.getBpmnElement().getId() + " "
                        + shape.getBounds().getX() + " " + shape.getBounds().getY() + " "
                        + shape.getBounds().getHeight())
                .toList();
    }

    private static Rectangle2D box(BaseElement element) {
        var bounds = ((BpmnShape) element.getDiagramElement()).getBounds();
        return new Rectangle2D.Double(bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight());
    }
}
