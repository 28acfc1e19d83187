package io.zhiheng.finding.application;

import static io.zhiheng.TestEnterprise.body;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.zhiheng.IntegrationTest;
import io.zhiheng.assessment.Rectifications;
import io.zhiheng.platform.workflow.task.TaskRef;
import io.zhiheng.platform.workflow.task.Tasks;
import io.zhiheng.request.RequestState;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The end of a document review, by way of at most two rounds of rectification. */
@IntegrationTest
class ConcludeDocumentsTest extends DocumentsUnderReview {

    @Autowired
    Tasks tasks;

    @Autowired
    Rectifications rectifications;

    @Test
    void anIncompleteReviewIsRefusedAndTheLeadConcludesInTurn() {
        claim(lead, "QMS");
        claim(member, "PERF");
        var open = complete(lead, "reviewDocuments:QMS", summary());
        assertRefused(open, HttpStatus.UNPROCESSABLE_ENTITY, "review-incomplete");
        assertThat(body(open).get("points")).isNotEmpty();
        agreeToAll("QMS");
        assertRefused(complete(member, "reviewDocuments:QMS", summary()), HttpStatus.CONFLICT, null);
        assertThat(complete(lead, "reviewDocuments:QMS", Map.of("summary", "好", "confirmed", true)))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(complete(lead, "reviewDocuments:QMS", summary())).hasStatus2xxSuccessful();
        assertRefused(save(lead, CLAUSE, 1, finding("AGREE", null, "")), HttpStatus.CONFLICT, "indicator-not-open");
        agreeToFigures();
        assertThat(complete(member, "reviewDocuments:PERF", summary())).hasStatus2xxSuccessful();
        assertRefused(
                complete(lead, "concludeDocuments:-", Map.of("outcome", "RECTIFY", "reason", "请按意见补充资料。")),
                HttpStatus.UNPROCESSABLE_ENTITY,
                "nothing-to-supplement");
        assertThat(complete(member, "concludeDocuments:-", Map.of("outcome", "PASSED")))
                .hasStatus4xxClientError();
        assertThat(complete(lead, "concludeDocuments:-", Map.of("outcome", "PASSED")))
                .hasStatus2xxSuccessful();
        assertThat(state()).isEqualTo(RequestState.ONSITE_PLANNED);
    }

    @Test
    void whatIsToBeSupplementedGoesBackTwiceAndNotAThirdTime() {
        for (int round = 1; round <= 2; round++) {
            reviewWithSupplement(round);
            assertRefused(
                    complete(lead, "concludeDocuments:-", Map.of("outcome", "PASSED")),
                    HttpStatus.UNPROCESSABLE_ENTITY,
                    "supplements-open");
            assertThat(complete(
                            lead,
                            "concludeDocuments:-",
                            Map.of("outcome", "RECTIFY", "reason", "请按意见补充资料。", "clauses", List.of(CLAUSE))))
                    .hasStatus2xxSuccessful();
            assertThat(state()).isEqualTo(RequestState.DOC_RECTIFY);
            assertThat(rectifications
                            .current(assessment.id(), enterprise.id())
                            .orElseThrow()
                            .clauses())
                    .extracting(clause -> clause.clause())
                    .containsExactly(CLAUSE);
            assertThat(dialogue())
                    .hasSize(round)
                    .last()
                    .satisfies(entry -> assertThat(entry.get("text").asText()).isEqualTo(REASON));
            assertThat(findingOf(lead, CLAUSE).get("verdict").isNull()).isTrue();
            assertThat(findingOf(lead, CLAUSE).get("past")).hasSize(round);
            assertThat(findingOf(lead, OTHER).get("verdict").asText()).isEqualTo("AGREE");
            assertThat(page()).doesNotContain("轮整改时企业未修改");
            finish(round, "第 " + round + " 轮补充的记录。");
            assertThat(tasks.of(id.toString()))
                    .extracting(task -> task.ref().id())
                    .containsExactly(TaskRef.of(id, "reviewDocuments", "QMS").id());
        }
        assertThat(page()).contains("第 2 轮整改前后的差异", "第 1 轮整改前后的差异", "第 2 轮补充的记录。");
        reviewWithSupplement(3);
        assertThat(page()).contains("资料整改已满 2 轮", "出具结论前，您作为评估组长").doesNotContain("data-send-back");
        assertRefused(
                complete(
                        lead,
                        "concludeDocuments:-",
                        Map.of("outcome", "RECTIFY", "reason", "请再补充一次资料。", "clauses", List.of(CLAUSE))),
                HttpStatus.UNPROCESSABLE_ENTITY,
                "third-round");
        assertThat(complete(lead, "concludeDocuments:-", Map.of("outcome", "NOT_PASSED", "reason", "两轮整改后仍不满足要求。")))
                .hasStatus2xxSuccessful();
        assertThat(state()).isEqualTo(RequestState.NOT_PASSED);
    }

    @Test
    void theLeadChoosesWhichClausesGoBackAndTheOthersStayToBeSupplemented() {
        assertThat(save(lead, OTHER, 0, finding("SUPPLEMENT", null, "请补充抽样方案。")))
                .hasStatusOk();
        reviewWithSupplement(1);
        assertRefused(sendBack(List.of()), HttpStatus.UNPROCESSABLE_ENTITY, "rectification-empty");
        assertRefused(sendBack(List.of(CLAUSE, "QMS-01-L1-2")), HttpStatus.UNPROCESSABLE_ENTITY, "form-invalid");
        assertThat(body(lead.get(base + "/steps/concludeDocuments/-")).get("clauses"))
                .extracting(JsonNode::asText)
                .containsExactly(CLAUSE, OTHER);
        assertThat(sendBack(List.of(CLAUSE))).hasStatus2xxSuccessful();
        assertThat(rectifications
                        .current(assessment.id(), enterprise.id())
                        .orElseThrow()
                        .clauses())
                .extracting(clause -> clause.clause())
                .containsExactly(CLAUSE);
        assertThat(findingOf(lead, CLAUSE).get("verdict").isNull()).isTrue();
        assertThat(findingOf(lead, OTHER).get("verdict").asText()).isEqualTo("SUPPLEMENT");
        assertThat(findingOf(lead, OTHER).get("past")).isEmpty();
        assertThat(body(enterprise.get(base + "/clauses/" + OTHER + "/dialogue"))
                        .get("items"))
                .isEmpty();
        finish(1, "补充了近一年的记录。");
        claim(lead, "QMS");
        assertThat(save(lead, OTHER, findingOf(lead, OTHER).get("version").asInt(), finding("AGREE", null, "")))
                .hasStatusOk();
    }

    @Test
    void whereNothingGoesBackAnyMoreTheLeadStillJudgesTheClause() {
        for (int round = 1; round <= 2; round++) {
            reviewWithSupplement(round);
            assertThat(complete(
                            lead,
                            "concludeDocuments:-",
                            Map.of("outcome", "RECTIFY", "reason", "请按意见补充资料。", "clauses", List.of(CLAUSE))))
                    .hasStatus2xxSuccessful();
            finish(round, "第 " + round + " 轮补充的记录。");
        }
        reviewWithSupplement(3);
        var version = findingOf(lead, CLAUSE).get("version").asInt();
        var adjusted = finding("ADJUST", "NONCONFORM", "两轮整改后仍无记录。");
        assertRefused(save(member, CLAUSE, version, adjusted), HttpStatus.CONFLICT, "indicator-not-open");
        assertThat(save(lead, CLAUSE, version, adjusted)).hasStatusOk();
        assertThat(complete(lead, "concludeDocuments:-", Map.of("outcome", "PASSED")))
                .hasStatus2xxSuccessful();
        assertThat(state()).isEqualTo(RequestState.ONSITE_PLANNED);
        assertRefused(
                save(lead, CLAUSE, version + 1, finding("AGREE", null, "")), HttpStatus.CONFLICT, "indicator-not-open");
    }

    private MvcTestResult sendBack(List<String> clauses) {
        return complete(
                lead, "concludeDocuments:-", Map.of("outcome", "RECTIFY", "reason", "请按意见补充资料。", "clauses", clauses));
    }

    private String page() {
        return new String(
                lead.get("/staff/requests/" + id + "/clauses?clause=" + CLAUSE)
                        .getResponse()
                        .getContentAsByteArray(),
                StandardCharsets.UTF_8);
    }

    private void reviewWithSupplement(int round) {
        claim(lead, "QMS");
        if (round == 1) {
            agreeToAll("QMS");
            claim(member, "PERF");
            agreeToFigures();
            assertThat(complete(member, "reviewDocuments:PERF", summary())).hasStatus2xxSuccessful();
        }
        assertThat(save(
                        lead,
                        CLAUSE,
                        findingOf(lead, CLAUSE).get("version").asInt(),
                        finding("SUPPLEMENT", null, REASON)))
                .hasStatusOk();
        assertThat(complete(lead, "reviewDocuments:QMS", summary())).hasStatus2xxSuccessful();
    }

    private void finish(int round, String statement) {
        amend(CLAUSE, statement);
        assertThat(enterprise.post(
                        "/api/v1/tasks/" + id + ":rectifyAnswers:" + round + "/completion",
                        Map.of("note", "已按意见补充", "confirmed", true)))
                .hasStatus2xxSuccessful();
    }
}
