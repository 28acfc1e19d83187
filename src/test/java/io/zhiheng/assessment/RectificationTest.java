package io.zhiheng.assessment;

import static io.zhiheng.FinishedSelfAssessment.answer;
import static io.zhiheng.TestEnterprise.body;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhiheng.FinishedSelfAssessment;
import io.zhiheng.IntegrationTest;
import io.zhiheng.TestEnterprise;
import io.zhiheng.TestTime;
import io.zhiheng.conversation.Dialogues;
import io.zhiheng.rating.Conformity;
import io.zhiheng.shared.NotFound;
import io.zhiheng.shared.RuleBroken;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Contested clauses are reopened, changed and frozen again; what was submitted stays. */
@IntegrationTest
class RectificationTest {

    private static final String CONTESTED = "QMS-01-L1-1";
    private static final String OTHER = "QMS-01-L2-1";
    private static final String UNTOUCHED = "DIG-01-L1-1";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Rectifications rectifications;

    @Autowired
    SubmittedSelfAssessments submitted;

    @Autowired
    Dialogues dialogues;

    TestEnterprise enterprise;
    FinishedSelfAssessment assessment;
    SelfAssessmentId id;

    @BeforeEach
    void submit() {
        enterprise = new TestEnterprise(mvc, jdbc);
        assessment = FinishedSelfAssessment.of(enterprise);
        id = assessment.id();
    }

    @Test
    void onlyTheContestedClausesCanBeChanged() {
        assertRefused(save(CONTESTED, "NONCONFORM", "尚未建立"), "already-submitted");
        open(1, CONTESTED, OTHER);

        assertThat(save(CONTESTED, "NONCONFORM", "尚未建立")).hasStatusOk();
        assertRefused(save(UNTOUCHED, "NONCONFORM", "尚未建立"), "already-submitted");
        assertRefused(enterprise.put(path(CONTESTED), 1, answer("CONFORM", "旧版本")), "stale-version");
        assertThat(enterprise.put(path(CONTESTED), 2, answer("NA", "不适用"))).hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        assertRefused(
                enterprise.put(assessment.path() + "/performance/PERF-01", 2, Map.of("statement", "改")),
                "already-submitted");
        assertRefused(enterprise.post(assessment.path() + "/revisions", Map.of("item", "QMS")), "already-submitted");
        assertThat(new TestEnterprise(mvc, jdbc).put(path(CONTESTED), 2, answer("CONFORM", "别人")))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void theEndOfARoundIsAFurtherRevisionAndTheSubmissionStays() {
        var rating = body(enterprise.get(assessment.path() + "/rating"));
        open(1, CONTESTED, OTHER);
        var proof = assessment.upload("整改证据.pdf", "rectified");
        assertThat(enterprise.put(path(CONTESTED), 1, answer("NONCONFORM", "经核实尚未建立", proof)))
                .hasStatusOk();
        assertThat(progress().changed()).isEqualTo(1);
        assertThat(progress().blocking()).isEmpty();

        assertThat(rectifications.finish(id, enterprise.id(), "周敏")).isEqualTo(2);
        assertThat(rectifications.current(id, enterprise.id())).isEmpty();
        assertRefused(save(CONTESTED, "CONFORM", "又改"), "already-submitted");

        var before = submitted.find(id, enterprise.id());
        var after = submitted.find(id, 2);
        assertThat(submitted.latestRevision(id)).isEqualTo(2);
        assertThat(answerOf(before, CONTESTED).conformity()).isEqualTo(Conformity.CONFORM);
        assertThat(answerOf(after, CONTESTED).conformity()).isEqualTo(Conformity.NONCONFORM);
        assertThat(answerOf(after, UNTOUCHED)).isEqualTo(answerOf(before, UNTOUCHED));
        assertThat(after.submittedBy()).isEqualTo("周敏");
        assertThat(new BigDecimal(after.rating().overall().index()))
                .isLessThan(new BigDecimal(before.rating().overall().index()));
        assertThat(body(enterprise.get(assessment.path() + "/rating"))).isEqualTo(rating);
        assertThat(body(enterprise.get(assessment.path())).get("level").asInt())
                .isEqualTo(before.rating().overall().level());
    }

    @Test
    void twoRevisionsAreToldApartByClause() {
        open(1, CONTESTED, OTHER);
        var proof = assessment.upload("整改证据.pdf", "difference");
        enterprise.put(path(CONTESTED), 1, answer("CONFORM", "补充了作业指导书", proof));
        rectifications.finish(id, enterprise.id(), "周敏");

        assertThat(submitted.difference(id, 1, 2)).singleElement().satisfies(each -> {
            assertThat(each.clause()).isEqualTo(CONTESTED);
            assertThat(each.conformityChanged()).isFalse();
            assertThat(each.statementChanged()).isTrue();
            assertThat(each.added())
                    .extracting(SubmittedSelfAssessment.Evidence::name)
                    .containsExactly("整改证据.pdf");
            assertThat(each.removed())
                    .extracting(SubmittedSelfAssessment.Evidence::id)
                    .containsExactly(assessment.file());
        });
        assertThat(submitted.answerAt(id, CONTESTED, 1).orElseThrow().statement())
                .isEqualTo(FinishedSelfAssessment.STATEMENT);
        assertThat(submitted.answerAt(id, CONTESTED, 2).orElseThrow().statement())
                .isEqualTo("补充了作业指导书");
        assertThat(submitted.answerAt(id, CONTESTED, 7)).isEmpty();
        assertThatThrownBy(() -> submitted.difference(id, 1, 3)).isInstanceOf(NotFound.class);
    }

    @Test
    void aFileThatWasOnceSubmittedStaysAlsoWhenTheAnswerDropsIt() {
        open(1, CONTESTED);
        var first = assessment.upload("第一轮.pdf", "first round");
        enterprise.put(path(CONTESTED), 1, answer("CONFORM", "第一轮整改", first));
        rectifications.finish(id, enterprise.id(), "周敏");
        open(2, CONTESTED);
        var second = assessment.upload("第二轮.pdf", "second round");
        enterprise.put(path(CONTESTED), 2, answer("CONFORM", "第二轮整改", second));
        var unused = assessment.upload("多余.pdf", "unused");
        assertThat(rectifications.finish(id, enterprise.id(), "周敏")).isEqualTo(3);

        assertThat(enterprise.delete("/api/v1/evidence/" + first)).hasStatus(HttpStatus.CONFLICT);
        assertThat(enterprise.delete("/api/v1/evidence/" + second)).hasStatus(HttpStatus.CONFLICT);
        assertThat(enterprise.delete("/api/v1/evidence/" + unused)).hasStatus(HttpStatus.NO_CONTENT);
    }

    @Test
    void aRoundCannotBeFinishedWhileAContestedClauseIsNotAnswered() {
        open(1, CONTESTED, OTHER);
        enterprise.put(path(OTHER), 1, answer("CONFORM", " "));
        assertThat(progress().blocking()).singleElement().satisfies(each -> {
            assertThat(each.clause()).isEqualTo(OTHER);
            assertThat(each.missing()).containsExactly("statement", "evidence");
        });
        assertThatThrownBy(() -> rectifications.finish(id, enterprise.id(), "周敏"))
                .isInstanceOfSatisfying(RuleBroken.class, refused -> {
                    assertThat(refused.rule()).isEqualTo("rectification-incomplete");
                    assertThat(refused.details()).containsKey("points");
                });
        assertThat(submitted.latestRevision(id)).isEqualTo(1);
    }

    @Test
    void aCancelledRoundLeavesNoRevisionAndAnsweredTextStays() {
        open(1, CONTESTED);
        enterprise.put(path(CONTESTED), 1, answer("NONCONFORM", "写到一半"));
        rectifications.cancel(id, enterprise.id());
        rectifications.cancel(id, enterprise.id());

        assertRefused(save(CONTESTED, "CONFORM", "再写"), "already-submitted");
        assertThat(submitted.latestRevision(id)).isEqualTo(1);
        assertThat(assessment.answerTo(CONTESTED).get("statement").asText()).isEqualTo("写到一半");
        assertThatThrownBy(() -> rectifications.finish(id, enterprise.id(), "周敏"))
                .isInstanceOfSatisfying(
                        RuleBroken.class, refused -> assertThat(refused.rule()).isEqualTo("rectification-not-open"));
    }

    @Test
    void whatCannotBeReopenedIsRefused() {
        assertThatThrownBy(() -> open(1, "PERF-01")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> open(1))
                .isInstanceOfSatisfying(
                        RuleBroken.class, refused -> assertThat(refused.rule()).isEqualTo("rectification-empty"));
        assertThatThrownBy(() -> rectifications.open(
                        id, new TestEnterprise(mvc, jdbc).id(), 1, Set.of(CONTESTED), TestTime.now()))
                .isInstanceOf(NotFound.class);
        open(1, CONTESTED);
        assertThatThrownBy(() -> open(2, OTHER))
                .isInstanceOfSatisfying(
                        RuleBroken.class, refused -> assertThat(refused.rule()).isEqualTo("rectification-open"));
        var unfinished = new TestEnterprise(mvc, jdbc);
        var draft = SelfAssessmentId.of(body(unfinished.post("/api/v1/self-assessments", Map.of()))
                .get("id")
                .asText());
        assertThatThrownBy(() -> rectifications.open(draft, unfinished.id(), 1, Set.of(CONTESTED), TestTime.now()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void thePageShowsTheContestedClausesWithWhatWasSaidAndWhatTheySaidBefore() {
        dialogues.post(enterprise.id(), id.value(), CONTESTED, 1, Dialogues.Side.ASSESSOR, "方正", "请补充作业指导书");
        open(1, CONTESTED, OTHER);
        enterprise.put(path(CONTESTED), 1, answer("CONFORM", "补充中"));

        var page = enterprise.get("/self-assessments/" + id + "/rectification");
        assertThat(page)
                .hasStatusOk()
                .bodyText()
                .contains("请补充作业指导书", "补充中", FinishedSelfAssessment.STATEMENT, "答案此后已修改", "1/2")
                .doesNotContain("data-clause=\"" + UNTOUCHED);
        assertThat(body(enterprise.get(assessment.path() + "/rectification"))
                        .at("/clauses/0/changed")
                        .asBoolean())
                .isTrue();
        var stranger = new TestEnterprise(mvc, jdbc);
        assertThat(stranger.get("/self-assessments/" + id + "/rectification")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(stranger.get(assessment.path() + "/rectification")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void pagesOfTheSubmissionKeepShowingWhatWasSubmitted() {
        open(1, CONTESTED);
        enterprise.put(path(CONTESTED), 1, answer("CONFORM", "整改之后的说法", assessment.file()));
        assertThat(enterprise.get("/self-assessments/" + id + "/answers"))
                .bodyText()
                .doesNotContain("整改之后的说法");
        assertThat(enterprise.get("/self-assessments/" + id + "/indicators/QMS-01"))
                .bodyText()
                .doesNotContain("整改之后的说法");
        rectifications.finish(id, enterprise.id(), "周敏");
        assertThat(enterprise.get("/self-assessments/" + id + "/answers"))
                .bodyText()
                .doesNotContain("整改之后的说法")
                .contains("第 1 次整改后");
        assertThat(enterprise.get("/self-assessments/" + id + "/answers?revision=2"))
                .bodyText()
                .contains("整改之后的说法");
        assertThat(enterprise.get("/self-assessments/" + id + "/answers?revision=3"))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(enterprise.get("/self-assessments/" + id + "/rectification")).hasStatus3xxRedirection();
        assertThat(enterprise.get(assessment.path() + "/rectification")).hasStatus(HttpStatus.NOT_FOUND);
    }

    private void open(int round, String... clauses) {
        rectifications.open(
                id, enterprise.id(), round, Set.of(clauses), TestTime.now().plus(Duration.ofDays(21)));
    }

    private Rectification progress() {
        return rectifications.current(id, enterprise.id()).orElseThrow();
    }

    private MvcTestResult save(String clause, String conformity, String statement) {
        return enterprise.put(path(clause), 1, answer(conformity, statement));
    }

    private String path(String clause) {
        return assessment.path() + "/answers/" + clause;
    }

    private static SubmittedSelfAssessment.Answer answerOf(SubmittedSelfAssessment frozen, String clause) {
        return frozen.answers().stream()
                .filter(each -> each.clause().equals(clause))
                .findFirst()
                .orElseThrow();
    }

    private static void assertRefused(MvcTestResult result, String rule) {
        assertThat(result).hasStatus(HttpStatus.CONFLICT);
        assertThat(body(result).get("type").asText()).isEqualTo("/problems/" + rule);
    }
}
