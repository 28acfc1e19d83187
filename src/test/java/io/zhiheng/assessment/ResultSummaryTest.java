package io.zhiheng.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhiheng.FinishedSelfAssessment;
import io.zhiheng.IntegrationTest;
import io.zhiheng.TestEnterprise;
import io.zhiheng.TestTime;
import io.zhiheng.assessment.ResultSummary.YearOfLoss;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** One page for whoever has a minute: what stands out, and what bad quality cost over the years. */
@IntegrationTest
class ResultSummaryTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    SubmittedSelfAssessments submitted;

    @Autowired
    ResultSummaries summaries;

    @Test
    void everyYearHasItsLastSubmissionElseWhatIsToldElseNothing() {
        int year = TestTime.today().getYear() - 1;
        var enterprise = new TestEnterprise(mvc, jdbc);
        var earlier = FinishedSelfAssessment.of(enterprise);
        jdbc.update(
                "update self_assessment set statistical_year = ? where id = ?",
                year - 2,
                earlier.id().value());
        var finished = FinishedSelfAssessment.admitting(enterprise, Set.of("QMS-04-L5-1", "QMS-04-L5-2"));
        jdbc.update(
                """
                update submission set content = jsonb_set(jsonb_set(content, '{performance,0,basis,history}', ?::jsonb),
                       '{performance,1,basis,history}', ?::jsonb) where self_assessment = ?""",
                "{\"%d\": \"1.32\", \"%d\": \"9.9\"}".formatted(year - 3, year - 2),
                "{\"%d\": \"0.15\"}".formatted(year - 3),
                finished.id().value());

        var summary = summaries.of(submitted.find(finished.id()));
        assertThat(summary.losses())
                .containsExactly(
                        new YearOfLoss(year - 3, null, "万元", "1.47", true),
                        new YearOfLoss(year - 2, "165.00", "万元", "0.55", false),
                        new YearOfLoss(year - 1, null, null, null, false),
                        new YearOfLoss(year, "165.00", "万元", "0.55", false));
        assertThat(summary.gaps()).anyMatch(gap -> gap.label().startsWith("6.2.4") && gap.next() == 5);
        assertThat(summary.strengths()).hasSize(3).allMatch(each -> each.level() == 5);
        assertThat(summaries.of(submitted.find(earlier.id())).losses()).hasSize(1);

        assertThat(enterprise.get("/self-assessments/" + finished.id() + "/result"))
                .hasStatusOk()
                .bodyText()
                .contains("三项优势", "三项主要差距", "165.00", "企业填报")
                .doesNotContain("??report", "??assessment")
                .containsOnlyOnce("id=\"way\"");
    }
}
