package io.zhiheng.administration;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhiheng.IntegrationTest;
import io.zhiheng.TestStaff;
import io.zhiheng.platform.workflow.model.ShippedFiles;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What an administrator is told of a model and of a form before anything is asked for. */
@IntegrationTest
class CheckApiTest {

    private static final String MODELS = "/api/v1/admin/processes/check";
    private static final String FORMS = "/api/v1/admin/forms/check";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ShippedFiles shipped;

    TestStaff administrator;

    @BeforeEach
    void administratorIsThere() {
        administrator = new TestStaff(mvc, "demo-process-admin-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"self-assessment.bpmn", "third-party-assessment.bpmn"})
    void theModelsThatShipAreAcceptedByTheWholeContract(String name) {
        assertThat(check(shipped.models().get(name)))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying(
                        "$.reasons", reasons -> assertThat(reasons).asList().isEmpty())
                .extractingPath("$.accepted")
                .isEqualTo(true);
    }

    @Test
    void aRefusalNamesElementLineAndReason() {
        var model = text("self-assessment.bpmn").replace("${rateSelfAssessmentDelegate}", "${dataSource}");
        assertThat(check(model))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("$.definitions[0]", id -> assertThat(id).isEqualTo("selfAssessment"))
                .hasPathSatisfying("$.reasons[0].element", id -> assertThat(id).isEqualTo("rateSelfAssessment"))
                .hasPathSatisfying(
                        "$.reasons[0].line",
                        line -> assertThat(line)
                                .asNumber()
                                .satisfies(n -> assertThat(n.intValue()).isGreaterThan(100)))
                .extractingPath("$.reasons[0].message")
                .asString()
                .contains("“${dataSource}”");
    }

    @Test
    void whatOnlyTheEngineSeesIsARefusalToo() {
        var model = text("self-assessment.bpmn").replace("id=\"toRating\"", "id=\"toReport\"");
        assertThat(check(model))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying(
                        "$.accepted", accepted -> assertThat(accepted).isEqualTo(false))
                .extractingPath("$.reasons[0].message")
                .asString()
                .isNotBlank();
    }

    @Test
    void aFileThatIsTooLargeIsRefusedWithAReason() {
        assertThat(check(new byte[5 * 1024 * 1024]))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.reasons[0].message")
                .asString()
                .contains("2 MB");
    }

    @Test
    void withoutAFileThereIsNoVerdict() {
        var empty = mvc.post()
                .uri(MODELS)
                .multipart()
                .header("Authorization", "Bearer demo-process-admin-1")
                .exchange();
        assertThat(empty).hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(administrator.post(MODELS, Map.of())).hasStatus4xxClientError();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "demo-enterprise-done",
                "demo-institution-manager",
                "demo-assessor-1",
                "demo-platform-admin",
                "demo-security-auditor"
            })
    void nobodyElseAsks(String token) {
        var other = new TestStaff(mvc, token);
        assertThat(other.upload(MODELS, "a.bpmn", new byte[] {1})).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(other.post(FORMS, Map.of())).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(new TestStaff(mvc, "nobody").post(FORMS, Map.of())).hasStatus(HttpStatus.UNAUTHORIZED);
    }

    @Test
    void dataAreJudgedByTheFormAsTheyWillBe() {
        var form = Map.of(
                "id",
                "trial",
                "components",
                List.of(Map.of(
                        "id",
                        "Name",
                        "type",
                        "textfield",
                        "key",
                        "name",
                        "label",
                        "名称",
                        "validate",
                        Map.of("required", true, "maxLength", 3))));
        assertThat(judge(form, Map.of()))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying(
                        "$.accepted", accepted -> assertThat(accepted).isEqualTo(false))
                .hasPathSatisfying(
                        "$.supported", supported -> assertThat(supported).isEqualTo(true))
                .extractingPath("$.errors.Name[0]")
                .asString()
                .contains("名称");
        assertThat(judge(form, Map.of("name", "一二三")))
                .bodyJson()
                .extractingPath("$.accepted")
                .isEqualTo(true);
        assertThat(judge(form, Map.of("name", "一二三四")))
                .bodyJson()
                .extractingPath("$.accepted")
                .isEqualTo(false);
    }

    @Test
    void whatTheServerCannotJudgeIsNamed() {
        var form = Map.of(
                "id",
                "trial",
                "components",
                List.of(
                        Map.of("id", "Map", "type", "map", "key", "place"),
                        Map.of(
                                "id",
                                "Late",
                                "type",
                                "textfield",
                                "key",
                                "late",
                                "conditional",
                                Map.of("hide", "=now() > x")),
                        Map.of(
                                "id",
                                "Deep",
                                "type",
                                "textfield",
                                "key",
                                "deep",
                                "conditional",
                                Map.of("hide", "=" + "-".repeat(1_900) + "1 > x")),
                        Map.of(
                                "id",
                                "Pick",
                                "type",
                                "select",
                                "key",
                                "pick",
                                "valuesExpression",
                                "=for i in list return i"),
                        Map.of("id", "Odd", "type", "textfield", "key", "odd", "validate", Map.of("pattern", "(["))));
        var verdict = assertThat(judge(form, Map.of("pick", "a", "odd", "b")))
                .hasStatusOk()
                .bodyJson();
        verdict.extractingPath("$.supported").isEqualTo(false);
        for (var field : List.of("Map", "Late", "Deep", "Pick", "Odd")) {
            verdict.extractingPath("$.unsupported." + field + "[0]").asString().contains("服务器不能");
        }
    }

    @Test
    void whatIsNoFormIsRefused() {
        var broken = new HashMap<String, Object>();
        broken.put("form", null);
        assertThat(administrator.post(FORMS, broken)).hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(administrator.post(FORMS, Map.of("form", "x", "data", Map.of())))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(administrator.post(FORMS, Map.of("form", Map.of(), "data", "x")))
                .hasStatus4xxClientError();
    }

    private MvcTestResult judge(Map<String, Object> form, Map<String, Object> data) {
        return administrator.post(FORMS, Map.of("form", form, "data", data));
    }

    private MvcTestResult check(String model) {
        return check(model.getBytes(StandardCharsets.UTF_8));
    }

    private MvcTestResult check(byte[] model) {
        return administrator.upload(MODELS, "model.bpmn", model);
    }

    private String text(String name) {
        return new String(shipped.models().get(name), StandardCharsets.UTF_8);
    }
}
