package io.zhiheng.platform.workflow.vetting;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhiheng.platform.workflow.model.ModelVetting.Reason;
import io.zhiheng.platform.workflow.model.ModelVetting.Verdict;
import io.zhiheng.platform.workflow.model.ProcessContract;
import io.zhiheng.platform.workflow.task.ContractStep;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextVettingTest {

    private static final String FORM = """
            {"id": "declare", "components": [{"type": "group", "components": [
              {"type": "textfield", "key": "responsible", "validate": {"required": true}}]},
              {"type": "textfield", "key": "note"}]}""";

    private static final String MODEL = """
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn"
                         id="d" targetNamespace="t">
              <message id="m" name="given-up"/>
              <process id="trial" isExecutable="true" camunda:historyTimeToLive="P30D">
                <startEvent id="started"/>
                <sequenceFlow id="f1" sourceRef="started" targetRef="declare"/>
                <userTask id="declare" name="Declare" camunda:formRef="declare" camunda:formRefBinding="deployment">
                  <extensionElements><camunda:inputOutput>
                    <camunda:inputParameter name="indicator">QMS</camunda:inputParameter>
                  </camunda:inputOutput></extensionElements>
                </userTask>
                <sequenceFlow id="f2" sourceRef="declare" targetRef="rate">
                  <conditionExpression>${level == 3}</conditionExpression>
                </sequenceFlow>
                <serviceTask id="rate" camunda:delegateExpression="${rateDelegate}"/>
                <sequenceFlow id="f3" sourceRef="rate" targetRef="done"/>
                <endEvent id="done"/>
                <boundaryEvent id="reminded" attachedToRef="declare" cancelActivity="false">
                  <timerEventDefinition><timeDuration>P7D</timeDuration></timerEventDefinition>
                </boundaryEvent>
                <boundaryEvent id="givenUp" attachedToRef="declare"><messageEventDefinition messageRef="m"/></boundaryEvent>
              </process>
            </definitions>
            """;

    private Set<Asked> steps = Set.of(new Asked("declare", Set.of("responsible")));
    private Set<String> messages = Set.of("given-up");
    private Set<String> indicators = Set.of("QMS");

    @Test
    void aModelWithinTheRulesIsAccepted() {
        var verdict = vet(MODEL);

        assertThat(verdict.reasons()).isEmpty();
        assertThat(verdict.accepted()).isTrue();
        assertThat(verdict.definitions()).containsExactly("trial");
        assertThat(verdict.forms()).containsExactly("declare");
    }

    @Test
    void aStepBehindALinkIsReached() {
        var linked = MODEL.replace(
                        "sourceRef=\"started\" targetRef=\"declare\"", "sourceRef=\"started\" targetRef=\"thrown\"")
                .replace("<userTask", """
                        <intermediateThrowEvent id="thrown"><linkEventDefinition name="on"/></intermediateThrowEvent>
                        <intermediateCatchEvent id="caught"><linkEventDefinition name="on"/></intermediateCatchEvent>
                        <sequenceFlow id="f0" sourceRef="caught" targetRef="declare"/>
                        <userTask""");
        assertThat(vet(linked).reasons()).isEmpty();
        assertThat(vet(linked.replaceFirst("name=\"on\"", "name=\"off\"")).reasons())
                .extracting(Reason::element)
                .containsExactly("declare");
    }

    /** Each row puts the second text in place of the first and names element and words of the refusal. */
    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<serviceTask id=\"rate\" camunda:delegateExpression=\"${rateDelegate}\"/> | <serviceTask id=\"rate\" camunda:class=\"java.lang.Runtime\"/> | rate | camunda:class",
                "${rateDelegate} | ${dataSource} | rate | “${dataSource}”",
                "${rateDelegate} | ${rateDelegate.execute()} | rate | 委托表达式",
                "camunda:delegateExpression=\"${rateDelegate}\" | camunda:expression=\"${rateDelegate}\" | rate | camunda:expression",
                "camunda:delegateExpression=\"${rateDelegate}\" | camunda:delegateExpression=\"${rateDelegate}\" camunda:type=\"external\" camunda:topic=\"x\" | rate | camunda:topic",
                "<serviceTask id=\"rate\" camunda:delegateExpression=\"${rateDelegate}\"/> | <scriptTask id=\"rate\" scriptFormat=\"groovy\"><script>x</script></scriptTask> | rate | 脚本",
                "<serviceTask id=\"rate\" camunda:delegateExpression=\"${rateDelegate}\"/> | <businessRuleTask id=\"rate\" camunda:class=\"x.Y\"/> | rate | businessRuleTask",
                "<serviceTask id=\"rate\" camunda:delegateExpression=\"${rateDelegate}\"/> | <sendTask id=\"rate\" camunda:class=\"x.Y\"/> | rate | sendTask",
                "<serviceTask id=\"rate\" camunda:delegateExpression=\"${rateDelegate}\"/> | <serviceTask id=\"rate\" camunda:delegateExpression=\"${rateDelegate}\"><extensionElements><camunda:connector/></extensionElements></serviceTask> | rate | camunda:connector",
                "<serviceTask id=\"rate\" camunda:delegateExpression=\"${rateDelegate}\"/> | <serviceTask id=\"rate\" camunda:delegateExpression=\"${rateDelegate}\"><extensionElements><camunda:executionListener event=\"start\" class=\"x.Y\"/></extensionElements></serviceTask> | rate | 监听器",
                "<serviceTask id=\"rate\" camunda:delegateExpression=\"${rateDelegate}\"/> | <serviceTask id=\"rate\" camunda:delegateExpression=\"${rateDelegate}\"><extensionElements><camunda:field name=\"a\" expression=\"${b}\"/></extensionElements></serviceTask> | rate | camunda:field",
                "${level == 3} | ${execution.getVariable('a') == 3} | f2 | 条件",
                "<conditionExpression> | <conditionExpression language=\"groovy\"> | f2 | 脚本",
                ">QMS< | >${''.getClass()}< | declare | 输入参数",
                ">QMS< | ><camunda:script scriptFormat=\"js\">1</camunda:script>< | declare | 脚本",
                "name=\"Declare\" | name=\"${''.getClass()}\" | declare | 表达式",
                "name=\"Declare\" | name=\"Declare\" camunda:assignee=\"${bean.who()}\" | declare | camunda:assignee",
                "name=\"Declare\" | name=\"Declare\" camunda:formKey=\"embedded:x\" | declare | camunda:formKey",
                "<startEvent id=\"started\"/> | <startEvent id=\"started\"><documentation>${bean.x()}</documentation></startEvent> | started | 表达式",
                "P7D | every week | reminded | 时长",
                "P7D | ${clock.now()} | reminded | 时长",
                "name=\"given-up\" | name=\"${evil.name()}\" | m | 表达式",
                "name=\"given-up\" | name=\"other\" | givenUp | “other”",
                "camunda:formRef=\"declare\" | camunda:formRef=\"other\" | declare | “other”",
                "camunda:formRefBinding=\"deployment\" | camunda:formRefBinding=\"latest\" | declare | formRefBinding",
                "<sequenceFlow id=\"f1\" sourceRef=\"started\" targetRef=\"declare\"/> | <sequenceFlow id=\"f1\" sourceRef=\"started\" targetRef=\"done\"/> | declare | 无法到达",
                "isExecutable=\"true\" | isExecutable=\"false\" | d | 没有可执行的流程",
                "process id=\"trial\" | process id=\"other\" | other | “other”",
                ">QMS< | >DIG< | trial | 应为 QMS，实际为 DIG",
                "id=\"declare\" name | id=\"renamed\" name | trial | 缺少步骤“declare”",
                "P30D | forever | trial | historyTimeToLive",
                "<serviceTask id=\"rate\" camunda:delegateExpression=\"${rateDelegate}\"/> | <callActivity id=\"rate\" calledElement=\"other\"/> | rate | callActivity",
                "<serviceTask id=\"rate\" camunda:delegateExpression=\"${rateDelegate}\"/> | <intermediateCatchEvent id=\"rate\"><signalEventDefinition signalRef=\"s\"/></intermediateCatchEvent> | rate | 信号",
                "<serviceTask id=\"rate\" camunda:delegateExpression=\"${rateDelegate}\"/> | <intermediateThrowEvent id=\"rate\"><messageEventDefinition messageRef=\"m\"/></intermediateThrowEvent> | rate | 自行发出",
                "<serviceTask id=\"rate\" camunda:delegateExpression=\"${rateDelegate}\"/> | <serviceTask id=\"rate\" camunda:type=\"shell\"/> | rate | camunda:type",
                "<serviceTask id=\"rate\" camunda:delegateExpression=\"${rateDelegate}\"/> | <serviceTask id=\"rate\" camunda:type=\"mail\"/> | rate | camunda:type",
                "<serviceTask id=\"rate\" camunda:delegateExpression=\"${rateDelegate}\"/> | <serviceTask id=\"rate\" camunda:type=\"external\" camunda:topic=\"x\"/> | rate | camunda:type",
                "<serviceTask id=\"rate\" camunda:delegateExpression=\"${rateDelegate}\"/> | <serviceTask id=\"rate\" camunda:delegateExpression=\"${rateDelegate}\"><extensionElements><camunda:taskListener event=\"create\"><camunda:script scriptFormat=\"groovy\">x</camunda:script></camunda:taskListener></extensionElements></serviceTask> | rate | 脚本",
                "<serviceTask id=\"rate\" camunda:delegateExpression=\"${rateDelegate}\"/> | <serviceTask id=\"rate\" camunda:delegateExpression=\"${rateDelegate}\"><extensionElements><camunda:executionListener event=\"start\" expression=\"${bean.x()}\"/></extensionElements></serviceTask> | rate | 监听器",
                "<serviceTask id=\"rate\" camunda:delegateExpression=\"${rateDelegate}\"/> | <serviceTask id=\"rate\" camunda:delegateExpression=\"${rateDelegate}\"><extensionElements><camunda:executionListener event=\"whenever\" delegateExpression=\"${knownListener}\"/></extensionElements></serviceTask> | rate | whenever",
                "<serviceTask id=\"rate\" camunda:delegateExpression=\"${rateDelegate}\"/> | <serviceTask id=\"rate\" camunda:delegateExpression=\"${rateDelegate}\"><extensionElements><camunda:formData><camunda:formField id=\"a\" type=\"string\"/></camunda:formData></extensionElements></serviceTask> | rate | 脚本",
                "<serviceTask id=\"rate\" camunda:delegateExpression=\"${rateDelegate}\"/> | <serviceTask id=\"rate\" camunda:delegateExpression=\"${rateDelegate}\"><extensionElements><camunda:inputOutput><camunda:outputParameter name=\"a\">${b}</camunda:outputParameter></camunda:inputOutput></extensionElements></serviceTask> | rate | camunda:outputParameter",
                "<serviceTask id=\"rate\" camunda:delegateExpression=\"${rateDelegate}\"/> | <serviceTask id=\"rate\" camunda:delegateExpression=\"${rateDelegate}\"><extensionElements><camunda:properties><camunda:property name=\"a\" value=\"${bean.x()}\"/></camunda:properties></extensionElements></serviceTask> | rate | 表达式",
                "<serviceTask id=\"rate\" camunda:delegateExpression=\"${rateDelegate}\"/> | <serviceTask id=\"rate\" camunda:delegateExpression=\"${rateDelegate}\"><extensionElements><x:hidden xmlns:x=\"urn:x\" value=\"#{bean.x()}\"/></extensionElements></serviceTask> | rate | 表达式",
                "<serviceTask id=\"rate\" camunda:delegateExpression=\"${rateDelegate}\"/> | <serviceTask id=\"rate\" camunda:delegateExpression=\"${rateDelegate}\"><extensionElements><x:hidden xmlns:x=\"urn:x\">${bean.x()}</x:hidden></extensionElements></serviceTask> | rate | 表达式",
                "<serviceTask id=\"rate\" camunda:delegateExpression=\"${rateDelegate}\"/> | <serviceTask id=\"rate\" camunda:delegateExpression=\"${rateDelegate}\"><extensionElements><camunda:failedJobRetryTimeCycle>R3/PT1S</camunda:failedJobRetryTimeCycle></extensionElements></serviceTask> | rate | 1 分钟",
                "<serviceTask id=\"rate\" camunda:delegateExpression=\"${rateDelegate}\"/> | <serviceTask id=\"rate\" camunda:delegateExpression=\"${rateDelegate}\"><extensionElements><camunda:failedJobRetryTimeCycle>R/PT1M</camunda:failedJobRetryTimeCycle></extensionElements></serviceTask> | rate | 重试间隔",
                "<serviceTask id=\"rate\" camunda:delegateExpression=\"${rateDelegate}\"/> | <serviceTask id=\"rate\" camunda:delegateExpression=\"${rateDelegate}\"><extensionElements><camunda:failedJobRetryTimeCycle>${bean.x()}</camunda:failedJobRetryTimeCycle></extensionElements></serviceTask> | rate | 重试间隔",
                "name=\"Declare\" | name=\"Declare\" camunda:assignee=\"demo\" | declare | camunda:assignee",
                "name=\"Declare\" | name=\"Declare\" camunda:candidateUsers=\"demo\" | declare | camunda:candidateUsers",
                "name=\"Declare\" | name=\"Declare\" camunda:candidateGroups=\"admins\" | declare | camunda:candidateGroups",
                "name=\"Declare\" | name=\"Declare\" camunda:dueDate=\"${now()}\" | declare | camunda:dueDate",
                "name=\"Declare\" | name=\"Declare\" x:hidden=\"${bean.x()}\" xmlns:x=\"urn:x\" | declare | 表达式",
                "<startEvent id=\"started\"/> | <startEvent id=\"started\"/><textAnnotation id=\"note\"><text>#{bean.x()}</text></textAnnotation> | note | 表达式",
                "P7D | PT59M | reminded | 1 小时",
                "<timeDuration>P7D</timeDuration> | <timeCycle>R21/PT2H</timeCycle> | reminded | 20 次",
                "<timeDuration>P7D</timeDuration> | <timeCycle>R/PT2H</timeCycle> | reminded | 次数",
                "<timeDuration>P7D</timeDuration> | <timeCycle>0 0 * * * ?</timeCycle> | reminded | 次数",
                "<timeDuration>P7D</timeDuration> | <timeDate>${bean.date()}</timeDate> | reminded | 日期",
                "sourceRef=\"rate\" targetRef=\"done\" | sourceRef=\"rate\" targetRef=\"rate\" | rate | 空转",
                "<conditionExpression> | <conditionExpression camunda:resource=\"x.groovy\"> | f2 | camunda:resource",
                "${level == 3} | ${level.class == 3} | f2 | 条件",
                "${level == 3} | ${level == other} | f2 | 条件",
                "${level == 3} | ${true} | f2 | 条件",
                "</process> | </process><process id=\"second\" isExecutable=\"true\"/> | second | 只能有一个",
            })
    void aModelThatBreaksARuleIsRefusedByElementAndReason(
            String original, String replacement, String element, String words) {
        assertThat(MODEL).contains(original);
        var verdict = vet(MODEL.replace(original, replacement));

        assertThat(verdict.accepted()).isFalse();
        assertThat(verdict.reasons()).anySatisfy(reason -> {
            assertThat(reason.element()).isEqualTo(element);
            assertThat(reason.line()).isPositive();
            assertThat(reason.message()).contains(words);
        });
    }

    @Test
    void aLineIsTheLineInTheFile() {
        assertThat(vet(MODEL.replace("${rateDelegate}", "${dataSource}")).reasons())
                .extracting(Reason::element, Reason::line)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("rate", 15));
    }

    @Test
    void aFormMustAskForWhatTheUseCaseNeeds() {
        steps = Set.of(new Asked("declare", Set.of("responsible", "note", "confirmed")));
        assertThat(vet(MODEL).reasons())
                .extracting(Reason::message)
                .containsExactly("表单缺少系统办理此步骤需要的字段“confirmed”", "字段“note”是系统办理此步骤需要的，不能改为选填");
    }

    @Test
    void everyMessageThatIsSentMustBeCaught() {
        messages = Set.of("given-up", "reopened");
        assertThat(vet(MODEL).reasons())
                .singleElement()
                .extracting(Reason::message)
                .asString()
                .contains("“reopened”");
    }

    @Test
    void twoTasksForOneIndicatorAreOneTooMany() {
        var second = MODEL.replace("<endEvent id=\"done\"/>", """
                <endEvent id="done"/><userTask id="again"><extensionElements><camunda:inputOutput>
                <camunda:inputParameter name="indicator">QMS</camunda:inputParameter>
                </camunda:inputOutput></extensionElements></userTask>""");
        assertThat(vet(second).reasons()).extracting(Reason::message).anyMatch(text -> text.contains("实际为 QMS、QMS"));
    }

    @Test
    void beforeAnEditionIsPublishedAnyIndicatorsWillDo() {
        indicators = Set.of();
        assertThat(vet(MODEL.replace(">QMS<", ">ANY<")).accepted()).isTrue();
    }

    @Test
    void nothingOutsideTheFileIsEverRead() {
        var doctype = "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>";
        assertThat(vet(doctype + MODEL.replace("Declare", "&x;")).reasons())
                .singleElement()
                .extracting(Reason::message)
                .asString()
                .contains("DOCTYPE");
        var bomb = "<!DOCTYPE d [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>";
        assertThat(vet(bomb + MODEL.replace("Declare", "&b;")).accepted()).isFalse();
    }

    @Test
    void whatIsNoModelGetsAReason() {
        for (var text : List.of("", "hello", "<a>", "{}", "<html/>", "\u0000\u0001", MODEL.substring(0, 700))) {
            assertThat(vet(text).reasons())
                    .as(text)
                    .singleElement()
                    .extracting(Reason::message)
                    .asString()
                    .isNotBlank();
        }
    }

    @Test
    void sizeDepthAndNumberOfElementsAreLimited() {
        assertThat(messages(vet("<!--" + "x".repeat(2 * 1024 * 1024) + "-->" + MODEL)))
                .contains("2 MB");
        assertThat(messages(vet(MODEL.replace("<endEvent id=\"done\"/>", "<task/>".repeat(2001)))))
                .contains("2000");
        assertThat(messages(vet("<a>".repeat(5000) + "</a>".repeat(5000)))).contains("嵌套");
    }

    private static String messages(Verdict verdict) {
        return verdict.reasons().toString();
    }

    private Verdict vet(String model) {
        return Trials.vetting(new Trial())
                .vet(model.getBytes(StandardCharsets.UTF_8), List.of(FORM.getBytes(StandardCharsets.UTF_8)));
    }

    private record Asked(String name, Set<String> formKeys) implements ContractStep {

        @Override
        public String id() {
            return name;
        }
    }

    private class Trial implements ProcessContract {

        @Override
        public String process() {
            return "trial";
        }

        @Override
        public Set<Asked> steps() {
            return steps;
        }

        @Override
        public Set<String> messages() {
            return messages;
        }

        @Override
        public Set<String> indicators() {
            return indicators;
        }
    }
}
