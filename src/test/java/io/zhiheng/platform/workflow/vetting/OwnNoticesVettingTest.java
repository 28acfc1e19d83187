package io.zhiheng.platform.workflow.vetting;

import static io.zhiheng.platform.workflow.vetting.OwnParts.add;
import static io.zhiheng.platform.workflow.vetting.OwnParts.property;
import static io.zhiheng.platform.workflow.vetting.OwnParts.setProperty;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhiheng.platform.workflow.model.ModelVetting.Reason;
import io.zhiheng.platform.workflow.notice.OwnNotice;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A notice that an administrator puts behind a refusal, and what is refused of it. */
class OwnNoticesVettingTest {

    private static final String NOTICE = "ownNotice";

    /** On the way back from the approval to its supplement. */
    private record Told(OwnParts parts, ModelElement notice) {

        static Told of(OwnParts parts, String audience) {
            var notice = add(
                    parts.entry.parent,
                    "serviceTask",
                    Map.of("id", NOTICE, "name", "未获同意", "camunda:delegateExpression", "${sendNoticeDelegate}"));
            add(add(notice, "extensionElements", Map.of()), "camunda:properties", Map.of());
            setProperty(notice, "audience", audience);
            setProperty(notice, "text", "{enterprise}的批准意见为{own_agree}，请补充说明。");
            parts.way("toSupplementAtLast", NOTICE, "ownSupplement");
            parts.refused.attributes.put("targetRef", NOTICE);
            return new Told(parts, notice);
        }

        static Told inSelfAssessment() {
            return of(OwnParts.inSelfAssessment(), "ENTERPRISE");
        }

        void text(String text) {
            property(notice, "text").attributes.put("value", text);
        }
    }

    @Test
    void whoIsThereMayBeTold() {
        assertThat(Told.inSelfAssessment().parts.model.reasons()).isEmpty();
        var review = new OwnParts("third-party-assessment.bpmn", "toReviewDocuments", "TEAM");
        assertThat(Told.of(review, "LEAD").parts.model.reasons()).isEmpty();
        var forming = new OwnParts("third-party-assessment.bpmn", "toProposeTeam", "MANAGERS");
        assertThat(Told.of(forming, "TEAM").parts.model.reasons())
                .as("no team yet")
                .singleElement()
                .satisfies(reason -> {
                    assertThat(reason.element()).isEqualTo(NOTICE);
                    assertThat(reason.message()).contains("此处还不存在");
                });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void aFaultIsNamedWithItsElement(String words, Consumer<Told> change) {
        var told = Told.inSelfAssessment();
        change.accept(told);
        assertThat(told.parts.model.reasons())
                .isNotEmpty()
                .allSatisfy(reason -> assertThat(reason.message()).doesNotContain("platform.vetting"))
                .extracting(Reason::message)
                .anyMatch(message -> message.contains(words));
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                fault(
                        "通知对象",
                        told -> property(told.notice, "audience").attributes.put("value", "EVERYBODY")),
                fault("通知对象", told -> told.notice.children.clear()),
                fault("通知内容", told -> told.notice.children.clear()),
                fault("须有名称", told -> told.notice.attributes.remove("name")),
                fault("没有扩展属性“to”", told -> setProperty(told.notice, "to", "13800000000")),
                fault("不能设置 camunda:asyncBefore", told -> told.notice.attributes.put("camunda:asyncBefore", "true")),
                fault(
                        "不能设置 multiInstance",
                        told -> add(told.notice, "multiInstanceLoopCharacteristics", Map.of())
                                .attributes
                                .put("camunda:collection", "seats")),
                fault("有且仅有一条", told -> told.parts.way("toTwo", NOTICE, "submitSelfAssessment")),
                fault(
                        "camunda:executionListener",
                        told -> add(
                                told.notice
                                        .children("extensionElements")
                                        .findFirst()
                                        .orElseThrow(),
                                "camunda:executionListener",
                                Map.of("event", "start", "delegateExpression", "${x}"))),
                fault(
                        "不在系统约定之内",
                        told -> told.notice.attributes.put(
                                "camunda:delegateExpression", "${rateSelfAssessmentDelegate}")),
                fault("以 own 加大写字母开头", told -> {
                    told.notice.attributes.put("id", "notice");
                    told.parts.refused.attributes.put("targetRef", "notice");
                }));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "{",
                "}",
                "请 {{enterprise}} 处理",
                "{enterprise",
                "{}",
                "{ enterprise }",
                "{password}",
                "{own_missing}",
                "{execution.id}",
                "{enterprise.class}",
                "${enterprise}",
                "#{enterprise}",
                "${execution.setVariable('a', 1)}",
                "第一行\n第二行",
                "改变方向\u202e的文字",
            })
    void whatIsNoPlainTextWithKnownPlacesIsRefused(String text) {
        var told = Told.inSelfAssessment();
        told.text(text);
        assertThat(told.parts.model.reasons())
                .isNotEmpty()
                .allSatisfy(reason -> assertThat(reason.element()).isEqualTo(NOTICE));
    }

    @Test
    void aTextHasAnEnd() {
        var told = Told.inSelfAssessment();
        told.text("长".repeat(OwnNotice.LONGEST_TEXT));
        assertThat(told.parts.model.reasons()).isEmpty();
        told.text("长".repeat(OwnNotice.LONGEST_TEXT + 1));
        assertThat(told.parts.model.reasons()).extracting(Reason::element).containsOnly(NOTICE);
    }

    private static Arguments fault(String words, Consumer<Told> change) {
        return Arguments.of(words, change);
    }
}
