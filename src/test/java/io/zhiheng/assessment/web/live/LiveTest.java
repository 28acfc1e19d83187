package io.zhiheng.assessment.web.live;

import static io.zhiheng.TestEnterprise.body;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.zhiheng.IntegrationTest;
import io.zhiheng.TestEnterprise;
import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.assessment.application.answering.SaveAnswer;
import io.zhiheng.assessment.application.course.StartSelfAssessment;
import io.zhiheng.assessment.application.live.MarkPresence;
import io.zhiheng.assessment.domain.answer.AnswerContent;
import io.zhiheng.shared.Actor;
import java.io.UnsupportedEncodingException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What people who fill in together see of each other. */
@IntegrationTest
class LiveTest {

    private static final String CLAUSE = "QMS-01-L1-1";
    private static final Duration SOON = Duration.ofSeconds(5);

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    StartSelfAssessment startSelfAssessment;

    @Autowired
    SaveAnswer saveAnswer;

    @Autowired
    MarkPresence markPresence;

    TestEnterprise enterprise;
    Actor zhang;
    SelfAssessmentId id;

    @BeforeEach
    void start() {
        enterprise = new TestEnterprise(mvc, jdbc);
        zhang = enterprise.person("张工");
        id = startSelfAssessment.execute(zhang, null);
    }

    @AfterEach
    void nobodyIsLetInAnyMore() {
        signOut();
    }

    @Test
    void whoAsksHearsWhatWasSavedSinceTheLastTime() {
        saveAnswer.execute(zhang, id, CLAUSE, 0, new AnswerContent(null, "机密的内容", List.of()), null);
        var all = body(enterprise.get(path("/changes")));
        assertThat(items(all))
                .extracting(each -> each.get("kind").asText()
                        + each.get("id").asText()
                        + each.get("version").asInt()
                        + each.get("savedBy").asText())
                .contains("ANSWER" + CLAUSE + "1张工");
        assertThat(all.toString()).doesNotContain("机密");
        jdbc.update(
                "update answer set saved_at = saved_at - interval '1 minute' where self_assessment = ?", id.value());
        var since = path("/changes?since=" + all.get("until").asText());
        assertThat(items(body(enterprise.get(since)))).isEmpty();
        saveAnswer.execute(zhang, id, CLAUSE, 1, new AnswerContent(null, "改", List.of()), null);
        assertThat(items(body(enterprise.get(since)))).hasSize(1);
        assertThat(enterprise.get(path("/changes?since=yesterday"))).hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void whoIsWhereIsToldUntilHeGoesOrSaysNothingMore() {
        markPresence.execute(enterprise.person("李工"), id, "a", CLAUSE);
        markPresence.execute(enterprise.person("王工"), id, "b", CLAUSE);
        markPresence.execute(enterprise.person("王工"), id, "c", CLAUSE);
        var people = body(enterprise.get(path("/changes"))).get("people");
        assertThat(people).hasSize(2);
        assertThat(people.at("/0/name").asText()).isEqualTo("李工");
        assertThat(people.at("/0/indicator").asText()).isEqualTo("QMS-01");
        assertThat(people.at("/0/part").asText()).isEqualTo("QMS");

        markPresence.execute(enterprise.person("李工"), id, "a", null);
        jdbc.update(
                "update presence set seen_at = seen_at - interval '11 seconds' where self_assessment = ?", id.value());
        assertThat(body(enterprise.get(path("/changes"))).get("people")).isEmpty();
    }

    @Test
    void oneIsAtAPlaceThatThereIs() {
        assertThat(presence(CLAUSE)).hasStatus(HttpStatus.NO_CONTENT);
        assertThat(presence("PERF-01")).hasStatus(HttpStatus.NO_CONTENT);
        assertThat(body(enterprise.get(path("/changes"))).at("/people/0/clause").asText())
                .isEqualTo("PERF-01");
        var nowhere = presence("QMS-99");
        assertThat(nowhere).hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(body(nowhere).at("/errors/0/field").asText()).isEqualTo("clause");
    }

    @Test
    void aStreamTellsWhoComesAndWhatIsSavedButNotWhatItSays() {
        var stream = open();
        await().atMost(SOON).untilAsserted(() -> assertThat(heard(stream)).contains("event:presence"));
        markPresence.execute(enterprise.person("李工"), id, "a", CLAUSE);
        await().atMost(SOON).untilAsserted(() -> assertThat(heard(stream)).contains("李工"));
        saveAnswer.execute(zhang, id, CLAUSE, 0, new AnswerContent(null, "机密的内容", List.of()), null);
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(heard(stream))
                        .contains("event:changed")
                        .contains("{\"kind\":\"ANSWER\",\"id\":\"" + CLAUSE + "\",\"version\":1,\"savedBy\":\"张工\"}"));
        assertThat(heard(stream)).doesNotContain("机密");
    }

    @Test
    void aStreamEndsWithTheSignIn() {
        var stream = open();
        await().atMost(SOON).untilAsserted(() -> assertThat(heard(stream)).contains("event:presence"));
        signOut();
        await().atMost(SOON)
                .ignoreExceptions()
                .until(() -> stream.getMvcResult().getAsyncResult(10) == null);
        var before = heard(stream);
        saveAnswer.execute(zhang, id, CLAUSE, 0, new AnswerContent(null, "之后", List.of()), null);
        assertThat(heard(stream)).isEqualTo(before);
    }

    @Test
    void anAccountHoldsSoManyStreamsAndNoMore() {
        assertThat(Stream.generate(this::open).limit(60))
                .allSatisfy(each -> assertThat(each).hasStatusOk());
        var more = enterprise.get(path("/events"));
        assertThat(more).hasStatus(HttpStatus.TOO_MANY_REQUESTS).hasHeader("Retry-After", "15");
    }

    @Test
    void nobodyElseHearsAnything() {
        var stranger = new TestEnterprise(mvc, jdbc);
        for (var what : List.of("/events", "/changes", "/answers/" + CLAUSE, "/performance/PERF-01")) {
            assertThat(stranger.get(path(what))).hasStatus(HttpStatus.NOT_FOUND);
        }
        assertThat(stranger.putRaw(path("/presence"), null, "{\"clause\":\"" + CLAUSE + "\"}"))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mvc.get().uri(path("/events")).exchange()).hasStatus(HttpStatus.UNAUTHORIZED);
    }

    private MvcTestResult presence(String clause) {
        return enterprise.putRaw(path("/presence"), null, "{\"clause\":\"" + clause + "\"}");
    }

    private MvcTestResult open() {
        return mvc.get()
                .uri(path("/events"))
                .header("Authorization", "Bearer " + enterprise.token())
                .asyncExchange();
    }

    private void signOut() {
        jdbc.update(
                "delete from personal_token where account in (select id from account where enterprise = ?)",
                enterprise.id().value());
    }

    private static String heard(MvcTestResult stream) {
        try {
            return stream.getResponse().getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }

    private static List<JsonNode> items(JsonNode told) {
        return StreamSupport.stream(told.get("items").spliterator(), false).toList();
    }

    private String path(String what) {
        return "/api/v1/self-assessments/" + id + what;
    }
}
