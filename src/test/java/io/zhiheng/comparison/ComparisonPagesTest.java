package io.zhiheng.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhiheng.FinishedSelfAssessment;
import io.zhiheng.IntegrationTest;
import io.zhiheng.TestEnterprise;
import java.io.ByteArrayInputStream;
import java.util.UUID;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The pages of comparison as the application serves them. */
@IntegrationTest
class ComparisonPagesTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void theFirstResultSaysThatThereIsNothingToCompareYet() {
        var enterprise = new TestEnterprise(mvc, jdbc);
        assertThat(enterprise.get("/trend")).hasStatusOk().bodyText().contains("还没有自评估结果");
        var finished = FinishedSelfAssessment.of(enterprise);
        assertThat(enterprise.get(page(finished))).hasStatusOk().bodyText().contains("还没有可对比的自评估");
        assertThat(enterprise.get("/trend")).bodyText().contains("目前只有一次自评估结果", "内部质量损失率");
        assertThat(enterprise.get("/self-assessments/" + finished.id() + "/result"))
                .bodyText()
                .contains(page(finished), "\"/trend\"");
    }

    @Test
    void twoResultsStandSideBySideOnThePageAndInTheWorkbook() throws Exception {
        var enterprise = new TestEnterprise(mvc, jdbc);
        var second = FinishedSelfAssessment.of(enterprise);
        var first = yearBefore(second);

        assertThat(enterprise.get(page(second)))
                .hasStatusOk()
                .bodyText()
                .contains("较早一次", "99", "两次相同")
                .doesNotContain("??");
        assertThat(enterprise.get(page(second) + "?show=all&with=" + first))
                .bodyText()
                .contains("6.2.1-1.1");
        var bytes =
                enterprise.get(page(second) + "/export?show=all").getResponse().getContentAsByteArray();
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            assertThat(workbook.getSheetAt(0).getLastRowNum()).isEqualTo(2 + 4 + 30 + 136 + 19);
        }
        assertThat(enterprise.get("/trend"))
                .hasStatusOk()
                .bodyText()
                .contains("data-source=\"trend-data\"", "不高于")
                .doesNotContain("??");
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(
                enterprise.get("/trend/export").getResponse().getContentAsByteArray()))) {
            assertThat(workbook.getSheetAt(0).getLastRowNum()).isGreaterThan(2 * 5 + 11);
        }
    }

    @Test
    void nobodySeesAnotherEnterprisesResults() {
        var finished = FinishedSelfAssessment.of(new TestEnterprise(mvc, jdbc));
        var stranger = new TestEnterprise(mvc, jdbc);
        var own = FinishedSelfAssessment.of(stranger);
        assertThat(stranger.get(page(finished))).hasStatus(404);
        assertThat(stranger.get(page(own) + "?with=" + finished.id())).hasStatus(404);
        assertThat(stranger.get(page(own) + "/export?with=" + finished.id())).hasStatus(404);
        assertThat(mvc.get().uri("/trend").header("Authorization", "Bearer demo-assessor-1"))
                .hasStatus(403);
    }

    /** The same, but for one figure. */
    private UUID yearBefore(FinishedSelfAssessment finished) {
        var id = UUID.randomUUID();
        jdbc.update("""
                insert into self_assessment (id, enterprise, edition, scheme, statistical_year, state, started_by,
                       started_at, ended_by, ended_at, level, score, report_state)
                select ?, enterprise, edition, scheme, statistical_year - 1, state, started_by, started_at, ended_by,
                       ended_at, level, score, report_state
                from self_assessment where id = ?""", id, finished.id().value());
        jdbc.update("""
                insert into submission (self_assessment, revision, submitted_by, submitted_at, explanations, content, rating)
                select ?, revision, submitted_by, submitted_at - interval '1 year', explanations,
                       jsonb_set(content, '{parameters,P01}', '"99"'), rating
                from submission where self_assessment = ? and revision = 1""", id, finished.id().value());
        return id;
    }

    private static String page(FinishedSelfAssessment finished) {
        return "/self-assessments/" + finished.id() + "/comparison";
    }
}
