package io.zhiheng.platform.workflow.camunda.play;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhiheng.IntegrationTest;
import io.zhiheng.platform.workflow.model.ModelPlay;
import io.zhiheng.platform.workflow.model.ModelPlay.Played;
import io.zhiheng.platform.workflow.model.ModelPlay.What;
import io.zhiheng.platform.workflow.model.ShippedFiles;
import io.zhiheng.platform.workflow.vetting.KnownNames;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@IntegrationTest
class EnginePlayTest {

    @Autowired
    ModelPlay play;

    @Autowired
    ShippedFiles shipped;

    @Autowired
    JdbcTemplate database;

    @Autowired
    DataSource source;

    @Autowired
    KnownNames names;

    @AfterEach
    void nothingIsLeftBehind() {
        assertThat(database.queryForList("select nspname from pg_namespace where nspname like 'play%'", String.class))
                .isEmpty();
        assertThat(database.queryForObject("show search_path", String.class)).contains("public");
    }

    @ParameterizedTest
    @ValueSource(strings = {"self-assessment.bpmn", "third-party-assessment.bpmn"})
    void everyWayOfAModelThatShipsIsTaken(String file) {
        var played = play.play(shipped.models().get(file));
        assertThat(played.faults()).isEmpty();
        assertThat(played.untaken()).isEmpty();
        assertThat(played.passed()).isTrue();
        assertThat(played.runs()).allSatisfy(run -> assertThat(run.end()).isNotNull());
    }

    @Test
    void whatThereWasNoTimeForIsTriedAgain() {
        var hurried = new EnginePlay(source, names, Duration.ZERO);
        var model = shipped.models().get("self-assessment.bpmn");
        var first = hurried.play(model);
        assertThat(first.complete()).isFalse();
        assertThat(hurried.play(model)).isNotSameAs(first);
        assertThat(play.play(model)).isSameAs(play.play(model));
    }

    @Test
    void aRunSaysWhatHappenedInIt() {
        var first =
                play.play(shipped.models().get("self-assessment.bpmn")).runs().get(0);
        assertThat(first.moves()).extracting(move -> move.node().name()).startsWith("自评估已开始", "完善企业信息");
        assertThat(first.moves().get(1).what()).isEqualTo(What.TASK_DONE);
        assertThat(first.moves().get(1).ways()).containsExactly("toIndicators", "toQms", "toDig", "toSus", "toPerf");
        assertThat(first.end().id()).isEqualTo("selfAssessmentCompleted");
    }

    @Test
    void aJoinThatWaitsForWhatNeverComesIsADeadEnd() {
        var played = played("""
                <startEvent id="begun"/><exclusiveGateway id="asked"/>
                <userTask id="one"/><userTask id="other"/><parallelGateway id="joined" name="汇合"/><endEvent id="done"/>
                <sequenceFlow id="a" sourceRef="begun" targetRef="asked"/>
                <sequenceFlow id="b" sourceRef="asked" targetRef="one"><conditionExpression>${x == 'A'}</conditionExpression></sequenceFlow>
                <sequenceFlow id="c" sourceRef="asked" targetRef="other"><conditionExpression>${x != 'A'}</conditionExpression></sequenceFlow>
                <sequenceFlow id="d" sourceRef="one" targetRef="joined"/><sequenceFlow id="e" sourceRef="other" targetRef="joined"/>
                <sequenceFlow id="f" sourceRef="joined" targetRef="done"/>""");
        assertThat(played.faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.at().name()).isEqualTo("汇合"));
        assertThat(played.untaken()).extracting(ModelPlay.Way::id).containsExactly("f");
        assertThat(played.passed()).isFalse();
    }

    @Test
    void aWayThatNothingCanOpenIsNamed() {
        var played = played("""
                <startEvent id="begun"/><userTask id="one"/><exclusiveGateway id="asked"/><exclusiveGateway id="askedAgain"/>
                <userTask id="never"/><endEvent id="done"/>
                <sequenceFlow id="a" sourceRef="begun" targetRef="one"/><sequenceFlow id="b" sourceRef="one" targetRef="asked"/>
                <sequenceFlow id="c" sourceRef="asked" targetRef="askedAgain"><conditionExpression>${x == 'A'}</conditionExpression></sequenceFlow>
                <sequenceFlow id="d" sourceRef="asked" targetRef="done"><conditionExpression>${x != 'A'}</conditionExpression></sequenceFlow>
                <sequenceFlow id="e" sourceRef="askedAgain" targetRef="never"><conditionExpression>${x == 'B'}</conditionExpression></sequenceFlow>
                <sequenceFlow id="f" sourceRef="askedAgain" targetRef="done"><conditionExpression>${x == 'A'}</conditionExpression></sequenceFlow>
                <sequenceFlow id="g" sourceRef="never" targetRef="done"/>""");
        assertThat(played.untaken()).extracting(ModelPlay.Way::id).containsExactlyInAnyOrder("e", "g");
        assertThat(played.faults()).isEmpty();
        assertThat(played.complete()).isTrue();
    }

    @Test
    void aDecisionThatNothingSatisfiesIsADeadEnd() {
        var played = played("""
                <startEvent id="begun"/><userTask id="one"/><exclusiveGateway id="asked"/><endEvent id="done"/>
                <sequenceFlow id="a" sourceRef="begun" targetRef="one"/><sequenceFlow id="b" sourceRef="one" targetRef="asked"/>
                <sequenceFlow id="c" sourceRef="asked" targetRef="done"><conditionExpression>${x == 'A' and x == 'B'}</conditionExpression></sequenceFlow>
                <sequenceFlow id="d" sourceRef="asked" targetRef="done"><conditionExpression>${x == 'C' and x == 'D'}</conditionExpression></sequenceFlow>
                """);
        assertThat(played.faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.words()).contains("No outgoing sequence flow"));
        assertThat(played.untaken()).extracting(ModelPlay.Way::id).containsExactlyInAnyOrder("c", "d");
        assertThat(played.passed()).isFalse();
    }

    @Test
    void nothingBehindABeanIsReached() {
        var played = played("""
                <startEvent id="begun"/><serviceTask id="one" camunda:delegateExpression="${dataSource}"/><endEvent id="done"/>
                <sequenceFlow id="a" sourceRef="begun" targetRef="one"/><sequenceFlow id="b" sourceRef="one" targetRef="done"/>""");
        assertThat(played.passed()).isFalse();
    }

    private Played played(String content) {
        return play.play("""
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
                             xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="t">
                  <process id="tried" isExecutable="true">%s</process>
                </definitions>""".formatted(content).getBytes(StandardCharsets.UTF_8));
    }
}
