package io.zhiheng.platform.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhiheng.ShippedWords;
import io.zhiheng.shared.RuleBroken;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormValidatorTest {

    private final FormValidator validator = new FormValidator(
            ShippedWords.of("platform"), Clock.fixed(Instant.parse("2026-11-22T06:00:00Z"), ZoneOffset.UTC));

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        {"type":"textfield","validate":{"required":true}}               | {}                | 请填写甲
        {"type":"textfield","validate":{"required":true}}               | {"a":"  "}        | 请填写甲
        {"type":"textfield"}                                            | {"a":["x"]}       | 甲应为文字
        {"type":"textfield","validate":{"minLength":3}}                 | {"a":"ab"}        | 甲至少 3 个字，现有 2 个
        {"type":"textarea","validate":{"maxLength":2}}                  | {"a":"😀𠮷㐀"}     | 甲最多 2 个字，现有 3 个
        {"type":"textfield","validate":{"pattern":"^\\\\d{6}$"}}        | {"a":"21500"}     | 甲的格式不正确
        {"type":"textfield","validate":{"validationType":"email"}}      | {"a":"x@"}        | 甲应为有效的邮箱地址，例如 name@example.com
        {"type":"textfield","validate":{"validationType":"phone"}}      | {"a":"12345"}     | 甲应为手机号或带区号的电话，例如 0577-88881234 转 801；只填一个号码
        {"type":"textfield"}                                            | {"a":"x\\u0000"}  | 甲含有无法保存的控制字符，请删除后重试
        {"type":"number"}                                               | {"a":"12abc"}     | 甲应为数字，不能含字母或单位
        {"type":"number","decimalDigits":0}                             | {"a":1.5}         | 甲应为整数
        {"type":"number","decimalDigits":2}                             | {"a":"1.555"}     | 甲最多保留 2 位小数
        {"type":"number","validate":{"min":1}}                          | {"a":0}           | 甲不能小于 1
        {"type":"number","validate":{"max":"=b"}}                       | {"a":5,"b":4}     | 甲不能大于 4
        {"type":"number"}                                               | {"a":true}        | 甲应为数字，不能含字母或单位
        {"type":"checkbox","validate":{"required":true}}                | {"a":false}       | 请勾选“甲”
        {"type":"select","values":[{"label":"X","value":"x"}]}          | {"a":"y"}         | 甲的内容不在可选范围内，请重新选择
        {"type":"radio","values":[{"label":"是","value":true}]}          | {"a":"true"}      | 甲的内容不在可选范围内，请重新选择
        {"type":"select","valuesKey":"list","validate":{"required":true}} | {}              | 请选择甲
        {"type":"select","valuesKey":"list"}                            | {"a":"nope"}      | 甲的内容不在可选范围内，请重新选择
        {"type":"select","valuesExpression":"=get value(tree, b)"}      | {"a":"q","b":"k"} | 甲的内容不在可选范围内，请重新选择
        {"type":"taglist","valuesKey":"list"}                           | {"a":["one","x"]} | 甲的内容不在可选范围内，请重新选择
        {"type":"checklist","valuesKey":"list"}                         | {"a":"one"}       | 甲应为所选各项的列表
        {"type":"datetime","subtype":"date"}                            | {"a":"2026-02-30"} | 甲应为有效日期，例如 2026-11-22
        {"type":"datetime","subtype":"date"}                            | {"a":"1800-01-01"} | 甲应在 1900 年至 2199 年之间
        {"type":"datetime","subtype":"date","disallowPassedDates":true} | {"a":"2026-11-21"} | 甲不能早于今天
        {"type":"datetime","subtype":"time"}                            | {"a":"25:00"}     | 甲应为有效时间，例如 14:03
        {"type":"datetime","subtype":"datetime"}                        | {"a":"2026-01-01"} | 甲应为有效的日期和时间
        """)
    void aWrongValueIsRefusedInWords(String component, String data, String message) throws Exception {
        var verdict = check(component, data);

        assertThat(verdict.errors()).isEqualTo(Map.of("fieldA", List.of(message)));
        assertThat(verdict.accepted()).isFalse();
        assertThat(verdict.supported()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        {"type":"textarea","validate":{"maxLength":3}}             | {"a":"😀𠮷㐀"}
        {"type":"textarea"}                                        | {"a":"一\\u000b二\\u2028三"}
        {"type":"textfield","validate":{"minLength":2}}            | {"a":""}
        {"type":"textfield"}                                       | {"a":"<script>alert(1)</script>"}
        {"type":"number","decimalDigits":2}                        | {"a":"-0.10"}
        {"type":"number","decimalDigits":0}                        | {"a":"3.00"}
        {"type":"select","valuesKey":"list"}                       | {"a":"one"}
        {"type":"select","valuesKey":"list"}                       | {"a":2}
        {"type":"select","valuesExpression":"=get value(tree, b)"} | {"a":"v","b":"k"}
        {"type":"taglist","valuesKey":"list"}                      | {"a":[]}
        {"type":"radio","values":[{"label":"否","value":false}]}    | {"a":false}
        {"type":"datetime","subtype":"datetime"}                   | {"a":"2026-01-01T10:00+08:00"}
        {"type":"datetime","subtype":"time"}                       | {"a":"23:59Z"}
        {"type":"textfield","validate":{"validationType":"phone"}} | {"a":"0512-66668888-12"}
        """)
    void aRightValueIsAccepted(String component, String data) throws Exception {
        var verdict = check(component, data);

        assertThat(verdict.errors()).isEmpty();
        assertThat(verdict.supported()).isTrue();
    }

    @Test
    void hiddenFieldsAreNeitherRequiredNorTakenAndUnknownKeysArePassedOver() throws Exception {
        var component = """
            {"type":"textfield","validate":{"required":true},"conditional":{"hide":"=b != true"}}""";

        assertThat(check(component, "{\"a\":\"x\",\"b\":false,\"evil\":1}").data())
                .doesNotContainKeys("a", "evil");
        assertThat(check(component, "{\"b\":true}").errors()).containsKey("fieldA");
        assertThat(check(component, "{\"a\":\"x\",\"b\":true}").data()).containsEntry("a", "x");
    }

    @Test
    void aConditionBeyondTheServerIsSaidAndRequiresNothing() throws Exception {
        var verdict = check("""
            {"type":"textfield","validate":{"required":true,"maxLength":1},"conditional":{"hide":"=some x in b satisfies x"}}""", "{}");

        assertThat(verdict.supported()).isFalse();
        assertThat(verdict.accepted()).isTrue();
    }

    @Test
    void rowsOfAListAreJudgedEach() throws Exception {
        var verdict = check("""
            {"type":"dynamiclist","path":"rows","components":[
              {"id":"n","key":"n","label":"编号","type":"textfield","validate":{"required":true}}]}""", "{\"rows\":[{\"n\":\"1\"},{\"n\":\"\"},\"x\"]}");

        assertThat(verdict.errors())
                .isEqualTo(Map.of("n", List.of("请填写甲第 2 行的编号"), "fieldA", List.of("甲第 3 行的内容无法识别")));
        assertThat(verdict.faults()).extracting(RuleBroken.FieldError::field).containsExactly("rows[1].n", "rows[2]");
    }

    @Test
    void nothingIsMeasuredByAValueThatIsWrongItself() {
        var form = FormSchema.parse("""
            {"components":[
              {"id":"all","key":"all","label":"员工人数","type":"number","validate":{"min":1}},
              {"id":"some","key":"some","label":"质量人员数","type":"number","validate":{"max":"=all"}}]}""");
        for (var wrong : List.<Object>of(-1, "3x", "1 000")) {
            assertThat(validator
                            .check(form, Map.of("all", wrong, "some", 5), Map.of())
                            .errors())
                    .containsOnlyKeys("all");
        }
        assertThat(validator.check(form, Map.of("all", 4, "some", 5), Map.of()).errors())
                .containsOnlyKeys("some");
    }

    @Test
    void aFigureIsComparedAlikeHoweverItIsTyped() {
        var form = FormSchema.parse("""
            {"components":[
              {"id":"sites","key":"sites","label":"场所数量","type":"number"},
              {"id":"where","key":"where","label":"各场所地址","type":"textarea","validate":{"required":true},
               "conditional":{"hide":"=sites = null or sites < 2"}}]}""");
        for (var one : List.<Object>of(1, "1", "１")) {
            assertThat(validator.check(form, Map.of("sites", one), Map.of()).errors())
                    .isEmpty();
        }
        for (var two : List.<Object>of(2, "2", "２")) {
            assertThat(validator.check(form, Map.of("sites", two), Map.of()).errors())
                    .containsOnlyKeys("where");
        }
    }

    @Test
    void aPatternThatRunsAwayIsStopped() throws Exception {
        var verdict = check(
                "{\"type\":\"textfield\",\"validate\":{\"pattern\":\"^(a+)+\\\\1b$\"}}",
                "{\"a\":\"" + "a".repeat(60) + "!\"}");

        assertThat(verdict.supported()).isFalse();
    }

    @Test
    void dataWithoutEndAndFormsWithoutEndAreRefused() {
        Map<String, Object> deep = new HashMap<>();
        var inner = deep;
        for (int i = 0; i < 20; i++) {
            var next = new HashMap<String, Object>();
            inner.put("x", next);
            inner = next;
        }
        assertThatThrownBy(() -> FormData.copy(deep)).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> FormData.copy(Map.of("x", Collections.nCopies(30_000, 1))))
                .isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> FormSchema.parse("[".repeat(5_000))).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> FormSchema.parse("{\"type\":\"default\"}")).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> FormSchema.parse("{\"components\":[{\"id\":\"a\"},{\"id\":\"a\"}]}"))
                .isInstanceOf(RuleBroken.class);
    }

    private FormVerdict check(String component, String data) throws JsonProcessingException {
        var json = new ObjectMapper();
        var field = (com.fasterxml.jackson.databind.node.ObjectNode) json.readTree(component);
        field.put("id", "fieldA").put("label", "甲");
        if (!field.path("type").asText().equals("dynamiclist")) {
            field.put("key", "a");
        }
        var form = json.createObjectNode();
        form.putArray("components").add(field);
        var lists = Map.of(
                "list",
                List.of(Map.of("label", "一", "value", "one"), 2),
                "tree",
                Map.of("k", List.of(Map.of("label", "值", "value", "v"))));
        return validator.check(
                FormSchema.of(form), json.readValue(data, new TypeReference<Map<String, Object>>() {}), lists);
    }
}
