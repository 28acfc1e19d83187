package io.zhiheng.platform.workflow.vetting;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.zhiheng.platform.workflow.model.ModelVetting.Reason;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What an administrator may make of a form that use cases rely on, and what is refused of it with the field's name. */
class FormContractTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String MODEL = "third-party-assessment.bpmn";
    private static final String ACCEPTANCE = "accept-request";
    private static final String REQUEST = "assessment-request";

    static Stream<Arguments> allowed() {
        return Stream.of(
                allowed("another label", ACCEPTANCE, form -> of(form, "outcome").put("label", "结论")),
                allowed(
                        "another word for a value",
                        ACCEPTANCE,
                        form -> ((ObjectNode) of(form, "outcome").path("values").get(0)).put("label", "同意受理")),
                allowed(
                        "another place",
                        ACCEPTANCE,
                        form -> components(form).insert(0, components(form).remove(2))),
                allowed("stricter", ACCEPTANCE, form -> rules(form, "reason").put("maxLength", 200)),
                allowed("a field of its own", ACCEPTANCE, form -> add(form, "textfield", "file1")),
                allowed("a list of its own", ACCEPTANCE, FormContractTest::addList),
                allowed("a field that need not be asked goes", REQUEST, form -> remove(form, "parent")),
                allowed("a field of its own at the start", REQUEST, form -> add(form, "number", "lines")),
                allowed(
                        "one that need not be asked is hidden",
                        REQUEST,
                        form -> of(form, "parent").putObject("conditional").put("hide", "=siteCount = 1")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("allowed")
    void aFormMayBeEditedAsLongAsAllCanBeSaid(String what, String form, Consumer<ObjectNode> change) {
        assertThat(reasons(form, change)).as(what).isEmpty();
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                refused("缺少系统办理此步骤需要的字段“受理结论（outcome）”", ACCEPTANCE, form -> remove(form, "outcome")),
                refused(
                        "“受理结论（outcome）”是系统办理此步骤需要的，不能改为选填",
                        ACCEPTANCE,
                        form -> rules(form, "outcome").put("required", false)),
                refused(
                        "“受理结论（outcome）”是系统办理此步骤需要的，不能停用",
                        ACCEPTANCE,
                        form -> of(form, "outcome").put("disabled", true)),
                refused(
                        "“受理结论（outcome）”是系统办理此步骤需要的，不能停用或设为只读",
                        ACCEPTANCE,
                        form -> of(form, "outcome").put("readonly", true)),
                refused(
                        "“受理结论（outcome）”是系统办理此步骤需要的，隐藏它的条件",
                        ACCEPTANCE,
                        form -> of(form, "outcome").putObject("conditional").put("hide", "=reason = null")),
                refused(
                        "“受理结论（outcome）”的类型",
                        ACCEPTANCE,
                        form -> of(form, "outcome").put("type", "select")),
                refused(
                        "“受理结论（outcome）”的选项",
                        ACCEPTANCE,
                        form -> ((ArrayNode) of(form, "outcome").path("values")).remove(1)),
                refused(
                        "“理由（reason）”的长度或数值范围",
                        ACCEPTANCE,
                        form -> rules(form, "reason").put("maxLength", 5_000)),
                refused(
                        "“理由（reason）”的长度或数值范围",
                        ACCEPTANCE,
                        form -> rules(form, "reason").remove("maxLength")),
                refused(
                        "“场所数量（siteCount）”的长度或数值范围",
                        REQUEST,
                        form -> rules(form, "siteCount").put("max", 900)),
                refused("自定义字段“file1（file1）”不能是文件", ACCEPTANCE, form -> add(form, "filepicker", "file1")),
                refused("不能放在系统约定的列表", REQUEST, form -> add(of(form, "certificates"), "textfield", "issuer")),
                refused("评估范围（scope）", REQUEST, form -> remove(form, "scope")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void whatAUseCaseNeedsStays(String words, String form, Consumer<ObjectNode> change) {
        assertThat(reasons(form, change)).extracting(Reason::message).anyMatch(message -> message.contains(words));
    }

    @Test
    void aReasonLeadsToTheFieldAndNamesTheStep() {
        assertThat(reasons(ACCEPTANCE, form -> of(form, "outcome").put("disabled", true)))
                .singleElement()
                .satisfies(reason -> {
                    assertThat(reason.element()).isEqualTo("acceptRequest");
                    assertThat(reason.name()).isEqualTo("受理申请");
                    assertThat(reason.field()).isEqualTo("accept-request#outcome");
                });
    }

    private static Arguments allowed(String what, String form, Consumer<ObjectNode> change) {
        return Arguments.of(what, form, change);
    }

    private static Arguments refused(String words, String form, Consumer<ObjectNode> change) {
        return Arguments.of(words, form, change);
    }

    private static List<Reason> reasons(String name, Consumer<ObjectNode> change) {
        try {
            var form = (ObjectNode) JSON.readTree(Trials.SHIPPED.forms().get(name + ".form"));
            change.accept(form);
            return new ShippedModel(MODEL)
                    .withoutPicture()
                    .withForms(JSON.writeValueAsBytes(form))
                    .reasons();
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static ArrayNode components(JsonNode form) {
        return (ArrayNode) form.path("components");
    }

    private static ObjectNode of(JsonNode form, String key) {
        for (var component : components(form)) {
            if (key.equals(component.path("key").asText(component.path("path").asText()))) {
                return (ObjectNode) component;
            }
        }
        throw new AssertionError(key);
    }

    private static ObjectNode rules(JsonNode form, String key) {
        return (ObjectNode) of(form, key).path("validate");
    }

    private static void remove(JsonNode form, String key) {
        var all = components(form);
        var gone = of(form, key);
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i) == gone) {
                all.remove(i);
                return;
            }
        }
    }

    private static void add(JsonNode form, String type, String key) {
        components(form)
                .addObject()
                .put("type", type)
                .put("id", key)
                .put("key", key)
                .put("label", key);
    }

    private static void addList(JsonNode form) {
        var list = components(form)
                .addObject()
                .put("type", "dynamiclist")
                .put("id", "own")
                .put("path", "own");
        list.putArray("components")
                .addObject()
                .put("type", "textfield")
                .put("id", "name")
                .put("key", "name");
    }
}
