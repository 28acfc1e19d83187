package io.zhiheng.review.application.document;

import static io.zhiheng.TestEnterprise.body;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhiheng.FinishedSelfAssessment;
import io.zhiheng.IntegrationTest;
import io.zhiheng.TestEnterprise;
import io.zhiheng.assessment.Rectifications;
import io.zhiheng.platform.workflow.TaskRef;
import io.zhiheng.platform.workflow.Tasks;
import io.zhiheng.review.AssessmentRequestId;
import io.zhiheng.review.RequestState;
import io.zhiheng.review.RunningRequest;
import io.zhiheng.review.domain.AssessmentRequests;
import io.zhiheng.review.domain.TeamMembers;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/** Document review by the API: two assessors of a team, a stranger, and the enterprise. */
@IntegrationTest
class DocumentReviewTest {

    private static final String CLAUSE = "QMS-01-L1-1";
    private static final String OTHER = "QMS-01-L2-1";
    private static final String REASON = "请补充近一年的实施记录。";
    private static final ObjectMapper json = new ObjectMapper();
    private static final String LEAD = "demo-assessor-1";
    private static final String MEMBER = "demo-assessor-2";
    private static final String STRANGER = "demo-assessor-3";
    private static final String MANAGER = "demo-institution-manager";

    @Autowired MockMvcTester mvc;
    @Autowired JdbcTemplate jdbc;
    @Autowired AssessmentRequests requests;
    @Autowired TeamMembers members;
    @Autowired RuntimeService engine;
    @Autowired TransactionTemplate transaction;
    @Autowired Tasks tasks;
    @Autowired Rectifications rectifications;
    @Autowired ReleaseFindings release;
    @Autowired AssessedAnswers assessed;

    TestEnterprise enterprise;
    FinishedSelfAssessment assessment;
    AssessmentRequestId id;
    String base;

    @BeforeEach
    void underReview() {
        enterprise = new TestEnterprise(mvc, jdbc);
        assessment = new FinishedSelfAssessment(enterprise);
        id = new RunningRequest(requests, members, engine, transaction).at("documentReview", enterprise, assessment,
                Map.of("indicators", List.of("QMS", "PERF")));
        base = "/api/v1/assessment-requests/" + id;
    }

    @Test
    void aFindingHasAVersionOfItsOwnAndNobodysIsWashedAway() {
        var saved = save(LEAD, CLAUSE, 0, finding("AGREE", null, ""));
        assertThat(saved).hasStatusOk();
        assertThat(body(saved).get("version").asInt()).isEqualTo(1);
        assertThat(body(saved).get("revision").asInt()).isEqualTo(1);
        var stale = save(MEMBER, CLAUSE, 0, finding("SUPPLEMENT", null, REASON));
        assertRefused(stale, HttpStatus.CONFLICT, "stale-version");
        assertThat(body(stale).at("/current/verdict").asText()).isEqualTo("AGREE");
        assertThat(save(MEMBER, CLAUSE, 1, finding("SUPPLEMENT", null, REASON))).hasStatusOk();
        assertThat(put(LEAD, "/findings/" + CLAUSE, null, finding("AGREE", null, ""))).hasStatus(HttpStatus.PRECONDITION_REQUIRED);

        var invalid = save(LEAD, OTHER, 0, finding("ADJUST", "CONFORM", "短"));
        assertRefused(invalid, HttpStatus.UNPROCESSABLE_ENTITY, "finding-invalid");
        assertThat(body(invalid).get("errors")).extracting(error -> error.get("field").asText()).containsExactly("conformity", "reason");
        assertThat(save(LEAD, "QMS-99", 0, finding("AGREE", null, ""))).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void onlyTheTeamWritesAndOnlyWhoHasClaimedTheIndicator() {
        assertThat(post(LEAD, "/api/v1/tasks/" + task("QMS") + "/claim", Map.of())).hasStatus2xxSuccessful();
        var held = save(MEMBER, CLAUSE, 0, finding("AGREE", null, ""));
        assertRefused(held, HttpStatus.CONFLICT, "indicator-held");
        assertThat(body(held).get("holder").asText()).isNotBlank();
        assertThat(save(LEAD, CLAUSE, 0, finding("AGREE", null, ""))).hasStatusOk();
        assertRefused(save(LEAD, "DIG-01-L1-1", 0, finding("AGREE", null, "")), HttpStatus.CONFLICT, "indicator-not-open");
        assertRefused(save(MANAGER, CLAUSE, 1, finding("AGREE", null, "")), HttpStatus.FORBIDDEN, "not-in-team");
        assertThat(save(STRANGER, CLAUSE, 1, finding("AGREE", null, ""))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get(STRANGER, base + "/findings")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(enterprise.get(base + "/findings")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(enterprise.put(base + "/findings/" + CLAUSE, 1, finding("AGREE", null, ""))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get(MANAGER, base + "/findings")).hasStatusOk();
    }

    @Test
    void aHalfWrittenRemarkIsItsAuthorsAloneUntilItIsAFinding() {
        var draft = Map.of("verdict", "SUPPLEMENT", "reason", "请补");
        assertThat(put(LEAD, "/findings/" + CLAUSE + "/draft", null, draft)).hasStatusOk();
        assertThat(findingOf(LEAD, CLAUSE).at("/draft/content/reason").asText()).isEqualTo("请补");
        assertThat(findingOf(MEMBER, CLAUSE).get("draft").isNull()).isTrue();
        assertThat(dialogue()).isEmpty();
        assertThat(save(LEAD, CLAUSE, 0, finding("SUPPLEMENT", null, REASON))).hasStatusOk();
        assertThat(findingOf(LEAD, CLAUSE).get("draft").isNull()).isTrue();
        assertThat(put(LEAD, "/findings/" + CLAUSE + "/draft", null, Map.of("other", "x"))).hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(put(STRANGER, "/findings/" + CLAUSE + "/draft", null, draft)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void figuresAreVerifiedOneByOne() {
        assertThat(savePerformance("P01", 0, Map.of("value", "120.00"))).hasStatusOk();
        assertRefused(savePerformance("P01", 0, Map.of("value", "120")), HttpStatus.CONFLICT, "stale-version");
        assertRefused(savePerformance("P02", 0, Map.of("value", "29000")), HttpStatus.UNPROCESSABLE_ENTITY, "performance-finding-invalid");
        var other = savePerformance("P02", 0, Map.of("value", "29000", "reason", "以审计报告为准。"));
        assertThat(body(other).get("adjusted").asBoolean()).isTrue();
        assertThat(savePerformance("PERF-01", 0, Map.of("applicable", true))).hasStatusOk();
        var request = requests.findById(id.value()).orElseThrow();
        assertThat(assessed.of(request).parameters()).containsEntry("P02", "29000").containsEntry("P01", "120.00");
        assertThat(assessed.figureDifferences(request)).singleElement().satisfies(each -> assertThat(each.declared()).isEqualTo("30000"));
    }

    @Test
    void evidenceIsReadByThoseWhoReviewItAndByNobodyElseNorAfterwards() {
        var file = "/api/v1/evidence/" + assessment.file();
        assertThat(get(LEAD, file)).hasStatusOk();
        assertThat(get(MANAGER, file)).hasStatusOk();
        assertThat(get(STRANGER, file)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get("demo-platform-admin", file)).hasStatus(HttpStatus.NOT_FOUND);
        var unused = enterprise.upload("/api/v1/evidence", "别的.pdf", "%PDF-1.4\n%not submitted\n%%EOF".getBytes());
        assertThat(get(LEAD, "/api/v1/evidence/" + body(unused).get("id").asText())).hasStatus(HttpStatus.NOT_FOUND);
        transaction.executeWithoutResult(status -> requests.lockForUpdate(id.value()).orElseThrow()
                .enter(RequestState.CERTIFIED, Instant.now()));
        assertThat(get(LEAD, file)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get(LEAD, base + "/findings")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get(LEAD, "/staff/requests/" + id + "/clauses")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void bothSidesTalkAboutAnAnswerAndSeeThatItChangedSince() {
        assertThat(post(LEAD, base + "/clauses/" + CLAUSE + "/dialogue", Map.of("text", "请说明抽样方法。"))).hasStatus(HttpStatus.CREATED);
        assertThat(enterprise.post(base + "/clauses/" + CLAUSE + "/dialogue", Map.of("text", "按 GB/T 2828 抽样。"))).hasStatus(HttpStatus.CREATED);
        assertRefused(post(MANAGER, base + "/clauses/" + CLAUSE + "/dialogue", Map.of("text", "x")), HttpStatus.FORBIDDEN, "not-in-team");
        assertThat(post(LEAD, base + "/clauses/" + CLAUSE + "/dialogue", Map.of("text", " "))).hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(dialogue()).extracting(entry -> entry.get("side").asText()).containsExactly("ASSESSOR", "ENTERPRISE");
        assertThat(dialogue()).noneMatch(entry -> entry.get("changed").asBoolean());

        rectify(CLAUSE, "补充了抽样方案和记录。");
        assertThat(dialogue()).allMatch(entry -> entry.get("changed").asBoolean());
        assertThat(dialogue().get(0).at("/about/statement").asText()).isEqualTo(FinishedSelfAssessment.STATEMENT);
    }

    @Test
    void anIncompleteReviewIsRefusedAndTheLeadConcludesInTurn() {
        claim(LEAD, "QMS");
        claim(MEMBER, "PERF");
        var open = complete(LEAD, "reviewDocuments:QMS", summary());
        assertRefused(open, HttpStatus.UNPROCESSABLE_ENTITY, "review-incomplete");
        assertThat(body(open).get("points")).isNotEmpty();
        agreeToAll("QMS");
        assertRefused(complete(MEMBER, "reviewDocuments:QMS", summary()), HttpStatus.CONFLICT, null);
        assertThat(complete(LEAD, "reviewDocuments:QMS", Map.of("summary", "好", "confirmed", true))).hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(complete(LEAD, "reviewDocuments:QMS", summary())).hasStatus2xxSuccessful();
        assertRefused(save(LEAD, CLAUSE, 1, finding("AGREE", null, "")), HttpStatus.CONFLICT, "indicator-not-open");
        agreeToFigures();
        assertThat(complete(MEMBER, "reviewDocuments:PERF", summary())).hasStatus2xxSuccessful();
        assertRefused(complete(LEAD, "concludeDocuments:-", Map.of("outcome", "RECTIFY", "reason", "请按意见补充资料。")),
                HttpStatus.UNPROCESSABLE_ENTITY, "nothing-to-supplement");
        assertThat(complete(MEMBER, "concludeDocuments:-", Map.of("outcome", "PASSED"))).hasStatus4xxClientError();
        assertThat(complete(LEAD, "concludeDocuments:-", Map.of("outcome", "PASSED"))).hasStatus2xxSuccessful();
        assertThat(requests.findById(id.value()).orElseThrow().state()).isEqualTo(RequestState.ONSITE_PLANNED);
    }

    @Test
    void whatIsToBeSupplementedGoesBackTwiceAndNotAThirdTime() {
        for (int round = 1; round <= 2; round++) {
            reviewWithSupplement(round);
            assertRefused(complete(LEAD, "concludeDocuments:-", Map.of("outcome", "PASSED")), HttpStatus.UNPROCESSABLE_ENTITY, "supplements-open");
            assertThat(complete(LEAD, "concludeDocuments:-", Map.of("outcome", "RECTIFY", "reason", "请按意见补充资料。"))).hasStatus2xxSuccessful();
            assertThat(requests.findById(id.value()).orElseThrow().state()).isEqualTo(RequestState.DOC_RECTIFY);
            assertThat(rectifications.current(assessment.id(), enterprise.id()).orElseThrow().clauses())
                    .extracting(clause -> clause.clause()).containsExactly(CLAUSE);
            assertThat(dialogue()).hasSize(round).last().satisfies(entry -> assertThat(entry.get("text").asText()).isEqualTo(REASON));
            assertThat(findingOf(LEAD, CLAUSE).get("verdict").isNull()).isTrue();
            assertThat(findingOf(LEAD, CLAUSE).get("past")).hasSize(round);
            assertThat(findingOf(LEAD, OTHER).get("verdict").asText()).isEqualTo("AGREE");
            finish(round, "第 " + round + " 轮补充的记录。");
            assertThat(tasks.of(id.toString())).extracting(task -> task.ref().id())
                    .containsExactly(TaskRef.of(id, "reviewDocuments", "QMS").id());
        }
        reviewWithSupplement(3);
        assertRefused(complete(LEAD, "concludeDocuments:-", Map.of("outcome", "RECTIFY", "reason", "请再补充一次资料。")),
                HttpStatus.UNPROCESSABLE_ENTITY, "third-round");
        assertThat(complete(LEAD, "concludeDocuments:-", Map.of("outcome", "NOT_PASSED", "reason", "两轮整改后仍不满足要求。"))).hasStatus2xxSuccessful();
        assertThat(requests.findById(id.value()).orElseThrow().state()).isEqualTo(RequestState.NOT_PASSED);
    }

    @Test
    void theLeadChoosesWhichClausesGoBackAndTheOthersStayToBeSupplemented() {
        assertThat(save(LEAD, OTHER, 0, finding("SUPPLEMENT", null, "请补充抽样方案。"))).hasStatusOk();
        reviewWithSupplement(1);
        assertRefused(sendBack(List.of()), HttpStatus.UNPROCESSABLE_ENTITY, "conclusion-invalid");
        assertRefused(sendBack(List.of(CLAUSE, "QMS-01-L1-2")), HttpStatus.UNPROCESSABLE_ENTITY, "not-contested");
        assertThat(body(get(LEAD, base + "/steps/concludeDocuments/-")).get("clauses")).extracting(JsonNode::asText)
                .containsExactly(CLAUSE, OTHER);
        assertThat(sendBack(List.of(CLAUSE))).hasStatus2xxSuccessful();
        assertThat(rectifications.current(assessment.id(), enterprise.id()).orElseThrow().clauses())
                .extracting(clause -> clause.clause()).containsExactly(CLAUSE);
        assertThat(findingOf(LEAD, CLAUSE).get("verdict").isNull()).isTrue();
        assertThat(findingOf(LEAD, OTHER).get("verdict").asText()).isEqualTo("SUPPLEMENT");
        assertThat(findingOf(LEAD, OTHER).get("past")).isEmpty();
        assertThat(body(enterprise.get(base + "/clauses/" + OTHER + "/dialogue")).get("items")).isEmpty();
        finish(1, "补充了近一年的记录。");
        claim(LEAD, "QMS");
        assertThat(save(LEAD, OTHER, findingOf(LEAD, OTHER).get("version").asInt(), finding("AGREE", null, ""))).hasStatusOk();
    }

    @Test
    void agreementsAndAdjustmentsAreToldWhenTheReportIsSubmittedAndOnlyOnce() {
        assertThat(save(LEAD, CLAUSE, 0, finding("ADJUST", "NONCONFORM", "抽查十份有两份无签字。"))).hasStatusOk();
        assertThat(save(LEAD, OTHER, 0, finding("AGREE", null, ""))).hasStatusOk();
        assertThat(dialogue()).isEmpty();
        for (int times = 0; times < 2; times++) {
            transaction.executeWithoutResult(status -> release.reported(requests.findById(id.value()).orElseThrow()));
        }
        assertThat(dialogue()).extracting(entry -> entry.get("text").asText())
                .containsExactlyInAnyOrder("评审调整为：不符合", "抽查十份有两份无签字。");
        var request = requests.findById(id.value()).orElseThrow();
        assertThat(assessed.of(request).clauses().get(CLAUSE).name()).isEqualTo("NONCONFORM");
        assertThat(assessed.differences(request)).singleElement().satisfies(each -> assertThat(each.clause()).isEqualTo(CLAUSE));
    }

    @Test
    void agreeingInBulkNamesTheCountAndTakesWhatIsUnreviewedOnly() {
        save(LEAD, CLAUSE, 0, finding("SUPPLEMENT", null, REASON));
        var wrong = post(LEAD, base + "/findings/agreements", Map.of("secondLevel", "QMS-01", "count", 1));
        assertRefused(wrong, HttpStatus.CONFLICT, "count-changed");
        var count = body(wrong).get("count").asInt();
        assertThat(body(post(LEAD, base + "/findings/agreements", Map.of("secondLevel", "QMS-01", "count", count))).get("count").asInt()).isEqualTo(count);
        assertThat(findingOf(LEAD, CLAUSE).get("verdict").asText()).isEqualTo("SUPPLEMENT");
        assertThat(findingOf(LEAD, OTHER).get("verdict").asText()).isEqualTo("AGREE");
    }

    @Test
    void thePageShowsTheWorkspaceToTheTeamAndToNobodyElse() {
        assertThat(get(LEAD, "/staff/requests/" + id + "/clauses?clause=" + OTHER)).hasStatusOk();
        assertThat(get(LEAD, "/staff/requests/" + id + "/clauses/PERF-01")).hasStatusOk();
        assertThat(get(LEAD, "/staff/requests/" + id + "/clauses?clause=NONE")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get(STRANGER, "/staff/requests/" + id + "/clauses")).hasStatus(HttpStatus.NOT_FOUND);
    }

    private void reviewWithSupplement(int round) {
        claim(LEAD, "QMS");
        if (round == 1) {
            agreeToAll("QMS");
            claim(MEMBER, "PERF");
            agreeToFigures();
            assertThat(complete(MEMBER, "reviewDocuments:PERF", summary())).hasStatus2xxSuccessful();
        }
        assertThat(save(LEAD, CLAUSE, findingOf(LEAD, CLAUSE).get("version").asInt(), finding("SUPPLEMENT", null, REASON))).hasStatusOk();
        assertThat(complete(LEAD, "reviewDocuments:QMS", summary())).hasStatus2xxSuccessful();
    }

    private MvcTestResult sendBack(List<String> clauses) {
        return complete(LEAD, "concludeDocuments:-", Map.of("outcome", "RECTIFY", "reason", "请按意见补充资料。", "clauses", clauses));
    }

    private void rectify(String clause, String statement) {
        rectifications.open(assessment.id(), enterprise.id(), 1, Set.of(clause), Instant.now().plusSeconds(9_999));
        amend(clause, statement);
        rectifications.finish(assessment.id(), enterprise.id(), "周敏");
    }

    private void finish(int round, String statement) {
        amend(CLAUSE, statement);
        assertThat(enterprise.post("/api/v1/tasks/" + id + ":rectifyAnswers:" + round + "/completion",
                Map.of("note", "已按意见补充", "confirmed", true))).hasStatus2xxSuccessful();
    }

    private void amend(String clause, String statement) {
        var version = assessment.answerTo(clause).get("version").asInt();
        assertThat(enterprise.put(assessment.path() + "/answers/" + clause, version,
                FinishedSelfAssessment.answer("CONFORM", statement, assessment.file()))).hasStatusOk();
    }

    private void agreeToAll(String indicator) {
        for (var item : body(get(LEAD, base + "/findings")).get("items")) {
            if (item.get("indicator").asText().equals(indicator) && item.get("verdict").isNull()) {
                assertThat(save(LEAD, item.get("clause").asText(), item.get("version").asInt(), finding("AGREE", null, ""))).hasStatusOk();
            }
        }
    }

    private void agreeToFigures() {
        for (var item : body(get(MEMBER, base + "/findings")).get("performance")) {
            var subject = item.get("subject").asText();
            var declared = item.get("declared").asText();
            assertThat(put(MEMBER, "/findings/performance/" + subject, "\"" + item.get("version").asInt() + "\"",
                    declared.equals("true") ? Map.of("applicable", true) : Map.of("value", declared))).hasStatusOk();
        }
    }

    private void claim(String who, String indicator) {
        assertThat(post(who, "/api/v1/tasks/" + task(indicator) + "/claim", Map.of())).hasStatus2xxSuccessful();
    }

    private String task(String indicator) {
        return id + ":reviewDocuments:" + indicator;
    }

    private JsonNode findingOf(String who, String clause) {
        for (var item : body(get(who, base + "/findings")).get("items")) {
            if (item.get("clause").asText().equals(clause)) {
                return item;
            }
        }
        throw new AssertionError(clause);
    }

    private List<JsonNode> dialogue() {
        var items = new ArrayList<JsonNode>();
        body(enterprise.get(base + "/clauses/" + CLAUSE + "/dialogue")).get("items").forEach(items::add);
        return items;
    }

    private static Map<String, Object> summary() {
        return Map.of("summary", "资料齐全，现场关注抽样。", "confirmed", true);
    }

    private static Map<String, Object> finding(String verdict, String conformity, String reason) {
        return conformity == null ? Map.of("verdict", verdict, "reason", reason)
                : Map.of("verdict", verdict, "conformity", conformity, "reason", reason);
    }

    private MvcTestResult save(String who, String clause, int version, Map<String, Object> finding) {
        return put(who, "/findings/" + clause, "\"" + version + "\"", finding);
    }

    private MvcTestResult savePerformance(String subject, int version, Map<String, Object> verdict) {
        return put(LEAD, "/findings/performance/" + subject, "\"" + version + "\"", verdict);
    }

    private MvcTestResult complete(String who, String step, Map<String, Object> input) {
        return post(who, "/api/v1/tasks/" + id + ":" + step + "/completion", input);
    }

    private MvcTestResult get(String who, String path) {
        return mvc.get().uri(path).header("Authorization", "Bearer " + who).exchange();
    }

    private MvcTestResult post(String who, String path, Map<String, ?> input) {
        return mvc.post().uri(path).header("Authorization", "Bearer " + who).contentType(MediaType.APPLICATION_JSON)
                .content(written(input)).exchange();
    }

    private MvcTestResult put(String who, String path, String ifMatch, Map<String, ?> input) {
        var call = mvc.put().uri(base + path).header("Authorization", "Bearer " + who).contentType(MediaType.APPLICATION_JSON)
                .content(written(input));
        return (ifMatch == null ? call : call.header("If-Match", ifMatch)).exchange();
    }

    private static String written(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private static void assertRefused(MvcTestResult answer, HttpStatus status, String rule) {
        assertThat(answer).hasStatus(status);
        if (rule != null) {
            assertThat(body(answer).get("type").asText()).isEqualTo("/problems/" + rule);
        }
    }
}
