package io.zhiheng.ownstep;

import static io.zhiheng.TestEnterprise.body;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.zhiheng.FinishedSelfAssessment;
import io.zhiheng.IntegrationTest;
import io.zhiheng.TestEnterprise;
import io.zhiheng.TestStaff;
import io.zhiheng.enterprise.Samples;
import io.zhiheng.platform.workflow.model.ModelVersions;
import io.zhiheng.request.Applicant;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What an administrator adds to forms that the product knows is asked, kept, shown with its label, and decided by. */
@IntegrationTest
class OwnFieldsTest {

    private static final String REQUEST = "thirdPartyAssessment";
    private static final String SELF = "selfAssessment";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    ModelVersions versions;

    @Autowired
    RuntimeService engine;

    @Autowired
    ObjectMapper json;

    /** Other tests go on by what ships. */
    @AfterEach
    void backToWhatShips() {
        List.of(REQUEST, SELF).forEach(process -> {
            if (!versions.inForce(process).orElseThrow().shipped()) {
                versions.deploy(process, versions.shipped(process));
            }
        });
    }

    @Test
    void aFieldOfTheRequestIsFoundAtTheInstitution() {
        var applicant = new Applicant(mvc, jdbc);
        released(REQUEST, "assessment-request", field("number", "lines", "生产线数量", Map.of("processVariable", "true")));

        var unknown = applicant.file(applicant.with("shifts", 3));
        assertThat(unknown)
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains("shifts");
        var wrong = applicant.file(applicant.with("lines", "十二"));
        assertThat(wrong).hasStatus(HttpStatus.UNPROCESSABLE_ENTITY).bodyText().contains("生产线数量");
        var filed = applicant.file(applicant.with("lines", 12));
        assertThat(filed).hasStatus(HttpStatus.CREATED);
        var id = body(filed).get("id").asText();

        var manager = new TestStaff(mvc, "demo-institution-manager");
        assertThat(manager.get("/staff/requests/" + id)).bodyText().contains("生产线数量", "12");
        assertThat(variable(id, "own_lines")).isEqualTo(12.0);

        // who handed in with the field keeps it when the form has it no more
        versions.deploy(REQUEST, versions.shipped(REQUEST));
        assertThat(manager.get("/staff/requests/" + id)).bodyText().contains("生产线数量");
        assertThat(applicant.enterprise.get("/assessment-requests/" + id))
                .bodyText()
                .contains("生产线数量");
    }

    @Test
    void aFieldOfAStepIsKeptWithTheStep() {
        released(REQUEST, "accept-request", field("textfield", "desk", "受理窗口", Map.of("processVariable", "true")));
        var applicant = new Applicant(mvc, jdbc);
        var id = applicant.filed();
        var manager = new TestStaff(mvc, "demo-institution-manager");
        var task = "/api/v1/tasks/" + id + ":acceptRequest:-";
        assertThat(manager.post(task + "/claim", Map.of())).hasStatus2xxSuccessful();

        var unknown = manager.post(task + "/completion", Map.of("outcome", "ACCEPTED", "window", "3"));
        assertThat(unknown)
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains("window");
        var taken = Map.<String, Object>of("outcome", "ACCEPTED", "desk", "三号窗口");
        assertThat(manager.post(task + "/completion", taken)).hasStatus2xxSuccessful();

        assertThat(manager.get("/staff/requests/" + id)).bodyText().contains("受理窗口", "三号窗口");
        assertThat(applicant.enterprise.get("/assessment-requests/" + id))
                .bodyText()
                .doesNotContain("三号窗口");
        assertThat(variable(id, "own_desk")).isEqualTo("三号窗口");
    }

    @Test
    void aFieldOfTheProfileIsKeptWithItsVersion() {
        released(SELF, "enterprise-profile", field("textfield", "motto", "质量方针", Map.of()));
        var enterprise = new TestEnterprise(mvc, jdbc);
        var path = "/api/v1/enterprise/profile";
        var profile = Samples.profile(Samples.creditCode());
        profile.put("motto", "一次做对");
        assertThat(enterprise.put(path, 0, profile)).hasStatus2xxSuccessful();
        assertThat(profile(enterprise)).containsEntry("motto", "一次做对");
        profile.put("slogan", "—");
        assertThat(enterprise.put(path, 1, profile))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains("slogan");
        assertThat(enterprise.get("/enterprise/profile")).bodyText().contains("质量方针");
    }

    @Test
    void aFieldOfTheSubmissionIsAskedOfTheCall() {
        released(SELF, "submit-self-assessment", field("textfield", "approver", "批准人", Map.of("required", "true")));
        var enterprise = new TestEnterprise(mvc, jdbc);
        var ready = FinishedSelfAssessment.readyToSubmit(enterprise);
        assertThat(enterprise.get("/api/v1/tasks/" + ready.id() + ":submitSelfAssessment:-/form"))
                .bodyText()
                .contains("批准人");
        var path = ready.path() + "/submission";
        assertThat(enterprise.post(path, Map.of()))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains("fields.approver", "批准人");
        assertThat(enterprise.post(path, Map.of("fields", Map.of("approver", "赵建国", "stamp", "1"))))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains("fields.stamp");
        assertThat(enterprise.post(path, Map.of("fields", Map.of("approver", "赵建国"))))
                .hasStatus(HttpStatus.CREATED);
        assertThat(enterprise.get("/self-assessments/" + ready.id() + "/answers"))
                .bodyText()
                .contains("批准人", "赵建国");
    }

    private Object variable(String businessKey, String name) {
        var instance = engine.createProcessInstanceQuery()
                .processInstanceBusinessKey(businessKey)
                .singleResult();
        return engine.getVariable(instance.getId(), name);
    }

    private Map<String, Object> profile(TestEnterprise enterprise) {
        return json.convertValue(
                body(enterprise.get("/api/v1/enterprise/profile")), new TypeReference<TreeMap<String, Object>>() {});
    }

    private ObjectNode field(String type, String key, String label, Map<String, String> more) {
        var field = json.createObjectNode()
                .put("type", type)
                .put("id", "own_" + key)
                .put("key", key)
                .put("label", label);
        var rules = field.putObject("validate").put("required", more.containsKey("required"));
        if (type.equals("textfield")) {
            rules.put("maxLength", 100);
        }
        if (more.containsKey("processVariable")) {
            field.putObject("properties").put("processVariable", "true");
        }
        return field;
    }

    /** As two administrators would, after the vetting. */
    private void released(String process, String form, ObjectNode added) {
        try {
            var files = new TreeMap<>(versions.shipped(process));
            var schema = (ObjectNode) json.readTree(files.get(form + ".form"));
            ((ArrayNode) schema.path("components")).add(added);
            files.put(form + ".form", json.writeValueAsBytes(schema));
            var request = mvc.post().uri("/api/v1/admin/processes").multipart();
            files.entrySet().stream()
                    .filter(file ->
                            file.getKey().endsWith(".bpmn") || file.getKey().equals(form + ".form"))
                    .forEach(
                            file -> request.file(new MockMultipartFile("files", file.getKey(), null, file.getValue())));
            var proposed = request.header("Authorization", "Bearer demo-process-admin-1")
                    .exchange();
            assertThat(proposed).hasStatus(HttpStatus.CREATED);
            var id = body(proposed).path("id").asText();
            assertThat(new TestStaff(mvc, "demo-process-admin-2")
                            .post("/api/v1/admin/processes/" + id + "/release", Map.of()))
                    .hasStatusOk();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
