package io.zhiheng.request;

import static io.zhiheng.TestEnterprise.body;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhiheng.FinishedSelfAssessment;
import io.zhiheng.TestEnterprise;
import io.zhiheng.TestTime;
import io.zhiheng.identity.DemoAccounts;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/**
 * An enterprise of a test's own that has finished a self-assessment of 保证级, with its report, and may ask for an
 * assessment.
 */
public class Applicant {

    public static final String PATH = "/api/v1/assessment-requests";

    public final TestEnterprise enterprise;
    public final FinishedSelfAssessment selfAssessment;
    public final String licence;
    private final JdbcTemplate jdbc;

    public Applicant(MockMvcTester mvc, JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        enterprise = new TestEnterprise(mvc, jdbc);
        selfAssessment = FinishedSelfAssessment.of(enterprise);
        self("level = 3, report_state = 'ISSUED', report_number = 'T'");
        licence = document(enterprise);
    }

    public static String document(TestEnterprise enterprise) {
        var pdf = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF"
                .getBytes(StandardCharsets.UTF_8);
        return body(enterprise.upload("/api/v1/enterprise/documents", "营业执照.pdf", pdf))
                .get("id")
                .asText();
    }

    /** Alters the row of the self-assessment. */
    public void self(String assignments) {
        jdbc.update(
                "update self_assessment set " + assignments + " where id = ?",
                selfAssessment.id().value());
    }

    /** A request with nothing wrong. */
    public Map<String, Object> content() {
        var content = new HashMap<String, Object>();
        content.put("institution", DemoAccounts.INSTITUTION.toString());
        content.put("level", 3);
        content.put("scope", "闸阀、球阀的设计与生产");
        content.put("siteCount", 1);
        content.put("expectedFrom", TestTime.today().plusMonths(2).toString());
        content.put("contact", "陈立");
        content.put("mobile", "13900000000");
        content.put("incidents", "无");
        content.put("consulted", "NO");
        content.put("truthful", true);
        content.put("consent", true);
        content.put("licence", licence);
        return content;
    }

    public Map<String, Object> with(String key, Object value) {
        var content = content();
        content.put(key, value);
        return content;
    }

    public MvcTestResult file(Map<String, Object> content) {
        return enterprise.post(PATH, content);
    }

    public String filed() {
        var answer = file(content());
        assertThat(answer).hasStatus(HttpStatus.CREATED);
        return body(answer).get("id").asText();
    }

    public int count() {
        return jdbc.queryForObject(
                "select count(*) from assessment_request where enterprise = ?",
                Integer.class,
                enterprise.id().value());
    }

    public String state(String id) {
        return jdbc.queryForObject("select state from assessment_request where id = ?::uuid", String.class, id);
    }
}
