package io.zhiheng.platform.workflow.vetting;

import static io.zhiheng.platform.workflow.vetting.OwnParts.add;
import static io.zhiheng.platform.workflow.vetting.OwnParts.condition;
import static io.zhiheng.platform.workflow.vetting.OwnParts.property;
import static io.zhiheng.platform.workflow.vetting.OwnParts.say;
import static io.zhiheng.platform.workflow.vetting.OwnParts.setProperty;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhiheng.platform.workflow.model.ModelVetting.Reason;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What an administrator may add to a model, and what is refused of it. */
class OwnStepsVettingTest {

    private static final String THIRD_PARTY = "third-party-assessment.bpmn";

    @Test
    void anApprovalWithAWayBackMayStandBeforeTheSubmission() {
        assertThat(OwnParts.inSelfAssessment().model.reasons()).isEmpty();
    }

    @Test
    void theSameMayStandBeforeAPhaseOfTheThirdPartyAssessment() {
        assertThat(new OwnParts(THIRD_PARTY, "toReviewDocuments", "TEAM").model.reasons())
                .isEmpty();
        assertThat(new OwnParts(THIRD_PARTY, "toProposeTeam", "ENTERPRISE").model.reasons())
                .isEmpty();
    }

    @Test
    void anActorMustBeThereAlready() {
        assertThat(new OwnParts(THIRD_PARTY, "toProposeTeam", "LEAD").model.reasons())
                .extracting(Reason::element)
                .containsOnly("ownApproval", "ownSupplement");
    }

    /** Between the submission and its rating nothing waits; the other ways are those of the use cases. */
    @ParameterizedTest
    @MethodSource("otherWays")
    void noStepMayStandElsewhere(String file, String flow) {
        assertThat(new OwnParts(file, flow, "ENTERPRISE").model.reasons())
                .extracting(Reason::message)
                .anyMatch(message -> message.contains("不能加入自定义步骤"));
    }

    static Stream<Arguments> otherWays() {
        return Stream.of(
                Arguments.of("self-assessment.bpmn", "toAnswersSubmitted"),
                Arguments.of("self-assessment.bpmn", "toFreeze"),
                Arguments.of("self-assessment.bpmn", "toRating"),
                Arguments.of("self-assessment.bpmn", "toRevision"),
                Arguments.of(THIRD_PARTY, "toTeamForming"),
                Arguments.of(THIRD_PARTY, "toCheckDeclarations"),
                Arguments.of(THIRD_PARTY, "toIssueCertificate"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void aFaultIsNamedWithItsElement(String words, String element, Consumer<OwnParts> change) {
        var parts = OwnParts.inSelfAssessment();
        change.accept(parts);
        assertThat(parts.model.reasons())
                .anySatisfy(reason -> {
                    assertThat(reason.message()).contains(words);
                    assertThat(reason.element()).isEqualTo(element);
                })
                .allSatisfy(reason -> assertThat(reason.message()).doesNotContain("platform.vetting"));
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                fault("以 own 加大写字母开头", "approval", parts -> {
                    parts.approval.attributes.put("id", "approval");
                    parts.entry.attributes.put("targetRef", "approval");
                }),
                fault("须有名称", "ownApproval", parts -> parts.approval.attributes.remove("name")),
                fault("至少一个字段", "ownApproval", parts -> parts.approval.attributes.remove("camunda:formRef")),
                fault(
                        "“nowhere”不存在",
                        "ownApproval",
                        parts -> parts.approval.attributes.put("camunda:formRef", "nowhere")),
                fault("写明参与者", "ownApproval", parts -> remove(property(parts.approval, "actor"))),
                fault(
                        "不在允许的取值",
                        "ownApproval",
                        parts -> property(parts.approval, "actor").attributes.put("value", "admin")),
                fault("不在允许的取值", "ownApproval", parts -> setProperty(parts.approval, "visibleTo", "WORLD")),
                fault("没有扩展属性“run”", "ownApproval", parts -> setProperty(parts.approval, "run", "x")),
                fault(
                        "此处还不存在",
                        "ownApproval",
                        parts -> property(parts.approval, "actor").attributes.put("value", "LEAD")),
                fault(
                        "camunda:assignee",
                        "ownApproval",
                        parts -> parts.approval.attributes.put("camunda:assignee", "${enterprise}")),
                fault(
                        "camunda:candidateGroups",
                        "ownApproval",
                        parts -> parts.approval.attributes.put("camunda:candidateGroups", "${managers}")),
                fault("到期时间", "ownApproval", parts -> parts.approval.attributes.put("camunda:dueDate", "${own_score}")),
                fault(
                        "不能设置 multiInstance",
                        "ownApproval",
                        parts -> add(parts.approval, "multiInstanceLoopCharacteristics", Map.of())
                                .attributes
                                .put("camunda:collection", "seats")),
                fault(
                        "camunda:asyncBefore",
                        "approved",
                        parts -> parts.decision.attributes.put("camunda:asyncBefore", "true")),
                fault(
                        "camunda:inputOutput",
                        "ownApproval",
                        parts -> say(
                                add(
                                        add(
                                                parts.approval
                                                        .children("extensionElements")
                                                        .findFirst()
                                                        .orElseThrow(),
                                                "camunda:inputOutput",
                                                Map.of()),
                                        "camunda:inputParameter",
                                        Map.of("name", "enterprise")),
                                "x")),
                fault(
                        "camunda:taskListener",
                        "ownApproval",
                        parts -> add(
                                parts.approval
                                        .children("extensionElements")
                                        .findFirst()
                                        .orElseThrow(),
                                "camunda:taskListener",
                                Map.of("event", "create", "delegateExpression", "${x}"))),
                fault(
                        "只有用户任务和排他网关",
                        "reminded",
                        parts -> add(
                                parts.entry.parent,
                                "boundaryEvent",
                                Map.of("id", "reminded", "attachedToRef", "ownApproval"))),
                fault("只有用户任务和排他网关", "both", parts -> add(parts.entry.parent, "parallelGateway", Map.of("id", "both"))),
                fault("有且仅有一条", "ownSupplement", parts -> parts.way("toTwo", "ownSupplement", "submitSelfAssessment")),
                fault("有且仅有一条", "ownSupplement", parts -> condition(parts.back, "${own_agree == 'NO'}")),
                fault("走不到约定的下一个节点", "ownApproval", parts -> parts.agreed.attributes.put("targetRef", "ownSupplement")),
                fault("走不到约定的下一个节点", "ownApproval", parts -> remove(parts.back)),
                fault(
                        "回到约定的同一个节点",
                        "ownApproval",
                        parts -> parts.refused.attributes.put("targetRef", "answersSubmitted")),
                fault("步骤“补充说明（ownSupplement）”无法到达", "ownSupplement", parts -> remove(parts.refused)),
                fault("连线的条件由系统约定为“-”", "enterPerformance", parts -> condition(parts.entry, "${own_agree == 'NO'}")),
                fault("没有覆盖所有可能的值", "approved", parts -> condition(parts.refused, "${own_agree == 'YES'}")),
                fault("没有覆盖所有可能的值", "approved", parts -> {
                    condition(parts.agreed, "${own_score >= 60}");
                    condition(parts.refused, "${own_score < 60}");
                }),
                fault("每条都要有条件", "toSupplement", parts -> parts.refused.children.clear()),
                fault("不能与 3 比较", "toAgreed", parts -> condition(parts.agreed, "${own_agree == 3}")),
                fault("没有取值 'MAYBE'", "toAgreed", parts -> condition(parts.agreed, "${own_agree == 'MAYBE'}")),
                fault("没有变量“own_unknown”", "toAgreed", parts -> condition(parts.agreed, "${own_unknown == 'A'}")),
                fault("没有变量“enterprise”", "toAgreed", parts -> condition(parts.agreed, "${enterprise == 'A'}")),
                fault("条件只能由", "toAgreed", parts -> condition(parts.agreed, "${own_agree.getClass() == 'A'}")),
                fault("没有设置变量“own_agree”", "approved", parts -> parts.entry.attributes.put("targetRef", "approved")),
                fault("没有设置变量“own_late”", "approved", parts -> {
                    parts.model.withForms(supplement("late", "textfield", ", \"maxLength\": 20"));
                    condition(parts.refused, "${own_agree == 'NO' or own_late == 'A'}");
                }),
                fault("不能用作流程变量", "ownSupplement", parts -> parts.model.withForms(supplement("t", "textarea", ""))),
                fault("不能用作流程变量", "ownSupplement", parts -> parts.model.withForms(supplement("t", "textfield", ""))),
                fault("须以小写字母开头", "ownSupplement", parts -> parts.model.withForms(supplement("T-1", "number", ""))),
                fault("类型不同", "ownSupplement", parts -> parts.model.withForms(supplement("agree", "number", ""))));
    }

    @Test
    void numbersAreComparedWhereADefaultWayIsOpen() {
        var parts = OwnParts.inSelfAssessment();
        condition(parts.agreed, "${own_agree == 'YES' and own_score >= 60}");
        parts.refused.children.clear();
        parts.decision.attributes.put("default", "toSupplement");
        assertThat(parts.model.reasons()).isEmpty();
    }

    @Test
    void aStepOfOneBranchMayStandBeforeTheJoinButNotOneOfTwo() {
        var parts = new OwnParts("self-assessment.bpmn", "fromDig", "ENTERPRISE");
        assertThat(parts.model.reasons()).isEmpty();

        parts.model.all(flow -> "fromQms".equals(flow.id())).get(0).attributes.put("targetRef", "ownApproval");
        assertThat(parts.model.reasons()).extracting(Reason::message).anyMatch(message -> message.contains("要等齐各路"));
    }

    @Test
    void noStepOfTheContractIsBypassedByWhatWasAdded() {
        var parts = OwnParts.inSelfAssessment();
        parts.model
                .all(flow -> "toPerformance".equals(flow.id()))
                .get(0)
                .attributes
                .put("targetRef", "ownApproval");
        assertThat(parts.model.reasons()).isNotEmpty();
    }

    private static byte[] supplement(String key, String type, String rules) {
        return ("{\"id\": \"own-supplement\", \"components\": [{\"type\": \"" + type + "\", \"key\": \"" + key
                        + "\", \"properties\": {\"processVariable\": true}, \"validate\": {\"required\": true" + rules
                        + "}}]}")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static Arguments fault(String words, String element, Consumer<OwnParts> change) {
        return Arguments.of(words, element, change);
    }

    private static void remove(ModelElement element) {
        element.parent.children.remove(element);
    }
}
