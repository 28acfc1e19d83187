package io.zhiheng.finding.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhiheng.FinishedSelfAssessment;
import io.zhiheng.IntegrationTest;
import io.zhiheng.TestTime;
import io.zhiheng.assessment.Rectifications;
import io.zhiheng.finding.application.closing.ReleaseFindings;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

/** What both sides read and say about a clause. */
@IntegrationTest
class ClauseDialogueTest extends DocumentsUnderReview {

    @Autowired
    Rectifications rectifications;

    @Autowired
    ReleaseFindings release;

    @Autowired
    AssessedAnswers assessed;

    @Test
    void bothSidesTalkAboutAnAnswerAndSeeThatItChangedSince() {
        assertThat(lead.post(base + "/clauses/" + CLAUSE + "/dialogue", Map.of("text", "请说明抽样方法。")))
                .hasStatus(HttpStatus.CREATED);
        assertThat(enterprise.post(base + "/clauses/" + CLAUSE + "/dialogue", Map.of("text", "按 GB/T 2828 抽样。")))
                .hasStatus(HttpStatus.CREATED);
        assertRefused(
                manager.post(base + "/clauses/" + CLAUSE + "/dialogue", Map.of("text", "x")),
                HttpStatus.FORBIDDEN,
                "not-in-team");
        assertThat(lead.post(base + "/clauses/" + CLAUSE + "/dialogue", Map.of("text", " ")))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(dialogue())
                .extracting(entry -> entry.get("side").asText())
                .containsExactly("ASSESSOR", "ENTERPRISE");
        assertThat(dialogue()).noneMatch(entry -> entry.get("changed").asBoolean());

        rectify(CLAUSE, "补充了抽样方案和记录。");
        assertThat(dialogue()).allMatch(entry -> entry.get("changed").asBoolean());
        assertThat(dialogue().get(0).at("/about/statement").asText()).isEqualTo(FinishedSelfAssessment.STATEMENT);
    }

    @Test
    void agreementsAndAdjustmentsAreToldWhenTheReportIsSubmittedAndOnlyOnce() {
        assertThat(save(lead, CLAUSE, 0, finding("ADJUST", "NONCONFORM", "抽查十份有两份无签字。")))
                .hasStatusOk();
        assertThat(save(lead, OTHER, 0, finding("AGREE", null, ""))).hasStatusOk();
        assertThat(dialogue()).isEmpty();
        for (int times = 0; times < 2; times++) {
            transaction.executeWithoutResult(status -> release.reported(request()));
        }
        assertThat(dialogue())
                .extracting(entry -> entry.get("text").asText())
                .containsExactlyInAnyOrder("评审调整为：不符合", "抽查十份有两份无签字。");
        var request = request();
        assertThat(assessed.of(request).clauses().get(CLAUSE).name()).isEqualTo("NONCONFORM");
        assertThat(assessed.differences(request))
                .singleElement()
                .satisfies(each -> assertThat(each.clause()).isEqualTo(CLAUSE));
    }

    @Test
    void whatTheEnterpriseSaysWhileItRectifiesIsAboutTheAnswerAsItCorrectsIt() {
        open();
        amend(CLAUSE, "补充了抽样方案和记录。");
        assertThat(enterprise.post(base + "/clauses/" + CLAUSE + "/dialogue", Map.of("text", "已补充抽样方案。")))
                .hasStatus(HttpStatus.CREATED);
        assertThat(dialogue().get(0).get("answerVersion").asInt())
                .isEqualTo(assessment.answerTo(CLAUSE).get("version").asInt());
        rectifications.finish(assessment.id(), enterprise.id(), "周敏");
        assertThat(dialogue()).noneMatch(entry -> entry.get("changed").asBoolean());
    }

    private void rectify(String clause, String statement) {
        open();
        amend(clause, statement);
        rectifications.finish(assessment.id(), enterprise.id(), "周敏");
    }

    private void open() {
        rectifications.open(
                assessment.id(),
                enterprise.id(),
                1,
                Set.of(CLAUSE),
                TestTime.now().plusSeconds(9_999));
    }
}
