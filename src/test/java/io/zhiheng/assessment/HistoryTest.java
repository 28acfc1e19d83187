package io.zhiheng.assessment;

import static io.zhiheng.TestEnterprise.body;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.zhiheng.IntegrationTest;
import io.zhiheng.TestEnterprise;
import io.zhiheng.assessment.application.answering.PerformancePut;
import io.zhiheng.assessment.application.answering.SaveAnswer;
import io.zhiheng.assessment.application.answering.SavePerformance;
import io.zhiheng.assessment.application.course.StartSelfAssessment;
import io.zhiheng.assessment.application.replaced.ReplacedStateQueries;
import io.zhiheng.assessment.application.replaced.ReplacedStateView;
import io.zhiheng.assessment.domain.answer.AnswerContent;
import io.zhiheng.evidence.EvidenceId;
import io.zhiheng.platform.storage.content.Samples;
import io.zhiheng.rating.Conformity;
import io.zhiheng.shared.Actor;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Every state that was ever saved can be read and brought back. */
@IntegrationTest
class HistoryTest {

    private static final String CLAUSE = "QMS-01-L1-1";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    StartSelfAssessment startSelfAssessment;

    @Autowired
    SaveAnswer saveAnswer;

    @Autowired
    SavePerformance savePerformance;

    @Autowired
    ReplacedStateQueries replaced;

    TestEnterprise enterprise;
    Actor zhang;
    Actor li;
    SelfAssessmentId id;

    @BeforeEach
    void start() {
        enterprise = new TestEnterprise(mvc, jdbc);
        zhang = enterprise.person("张工");
        li = enterprise.person("李工");
        id = startSelfAssessment.execute(zhang, null);
    }

    @Test
    void everyStateOfAnAnswerIsReadTheNewestFirst() {
        assertThat(items(versions())).isEmpty();
        var manual = uploaded("手册.pdf");
        save(zhang, 0, null, "初稿");
        save(zhang, 1, Conformity.CONFORM, "初稿改", manual);
        save(li, 2, Conformity.CONFORM, "定稿");

        var told = body(enterprise.get(versions()));
        assertThat(told.get("total").asInt()).isEqualTo(3);
        assertThat(items(versions()))
                .extracting(each -> each.get("version").asInt())
                .containsExactly(3, 2, 1);
        assertThat(items(versions()))
                .extracting(each ->
                        each.get("savedBy").asText() + each.get("statement").asText())
                .containsExactly("李工定稿", "张工初稿改", "张工初稿");
        assertThat(told.at("/items/1/evidence/0/name").asText()).isEqualTo("手册.pdf");
        assertThat(told.at("/items/1/evidence/0/removed").asBoolean()).isFalse();
        assertThat(told.at("/items/2/conformity").isNull()).isTrue();
        assertThat(items(versions() + "?before=2"))
                .extracting(each -> each.get("version").asInt())
                .containsExactly(1);
    }

    @Test
    void anEarlierStateBecomesTheNewestAndWhoseWordsGoIsTold() {
        save(zhang, 0, Conformity.NONCONFORM, "初稿");
        save(li, 1, Conformity.NONCONFORM, "定稿");
        var restored = enterprise.post(versions() + "/1/restoration", 2, Map.of());
        assertThat(restored).hasStatusOk().headers().hasValue("ETag", "\"3\"");
        assertThat(body(restored).get("statement").asText()).isEqualTo("初稿");
        assertThat(items(versions()))
                .extracting(each -> each.get("statement").asText())
                .containsExactly("初稿", "定稿", "初稿");
        assertThat(replaced.of(li, id))
                .extracting(ReplacedStateView::content)
                .containsExactly(Map.of("statement", "定稿"));
    }

    @Test
    void aRestorationIsASaveAgainstTheVersionThatWasSeen() {
        save(zhang, 0, null, "初稿");
        save(li, 1, null, "定稿");
        assertThat(enterprise.post(versions() + "/1/restoration", Map.of()))
                .hasStatus(HttpStatus.PRECONDITION_REQUIRED);
        var stale = enterprise.post(versions() + "/1/restoration", 1, Map.of());
        assertThat(stale).hasStatus(HttpStatus.CONFLICT);
        assertThat(body(stale).at("/current/statement").asText()).isEqualTo("定稿");
        assertThat(enterprise.post(versions() + "/7/restoration", 2, Map.of())).hasStatus(HttpStatus.NOT_FOUND);
        jdbc.update(
                "insert into declaration (id, self_assessment, item, responsible, note, declared_by, declared_at) "
                        + "values (?, ?, 'QMS', '张工', '', '张工', now())",
                UUID.randomUUID(),
                id.value());
        var declared = enterprise.post(versions() + "/1/restoration", 2, Map.of());
        assertThat(declared).hasStatus(HttpStatus.CONFLICT);
        assertThat(body(declared).get("type").asText()).endsWith("/indicator-completed");
        assertThat(items(versions())).hasSize(2);
    }

    @Test
    void aFileThatWasRemovedSinceIsNamedAndNotRestored() {
        var manual = uploaded("手册.pdf");
        save(zhang, 0, Conformity.CONFORM, "见手册", manual);
        save(zhang, 1, Conformity.CONFORM, "不再引用");
        assertThat(enterprise.delete("/api/v1/evidence/" + manual)).hasStatus(HttpStatus.NO_CONTENT);

        var then = body(enterprise.get(versions())).at("/items/1/evidence/0");
        assertThat(then.get("name").asText()).isEqualTo("手册.pdf");
        assertThat(then.get("removed").asBoolean()).isTrue();
        var restored = body(enterprise.post(versions() + "/1/restoration", 2, Map.of()));
        assertThat(restored.get("statement").asText()).isEqualTo("见手册");
        assertThat(restored.get("evidence")).isEmpty();
        assertThat(restored.at("/removed/0/name").asText()).isEqualTo("手册.pdf");
    }

    @Test
    void anIndicatorIsToldWithTheFiguresThatStoodBesideIt() {
        savePerformance.execute(zhang, id, "PERF-01", 0, put("初稿", "120", 0));
        savePerformance.execute(li, id, "PERF-01", 1, put(null, "150", 1));
        savePerformance.execute(li, id, "PERF-01", 1, put("定稿", null, 0));

        var path = "/api/v1/self-assessments/" + id + "/performance/PERF-01/versions";
        assertThat(items(path))
                .extracting(each -> each.get("version").asInt()
                        + each.get("statement").asText()
                        + each.at("/parameters/P01/value").asText())
                .containsExactly("2定稿150", "1初稿150", "1初稿120");
        assertThat(items(path)).extracting(each -> each.get("savedBy").asText()).containsExactly("李工", "李工", "张工");

        var alone = body(enterprise.post(path + "/1/restoration", 2, Map.of()));
        assertThat(alone.get("statement").asText()).isEqualTo("初稿");
        assertThat(alone.at("/parameters/P01/value").asText()).isEqualTo("150");
        savePerformance.execute(li, id, "PERF-01", 3, put(null, "170", 2));
        assertThat(enterprise.post(path + "/2/restoration", 3, Map.of("parameters", Map.of("P01", 2))))
                .hasStatus(HttpStatus.CONFLICT);
        var both = body(enterprise.post(path + "/2/restoration", 3, Map.of("parameters", Map.of("P01", 3))));
        assertThat(both.get("statement").asText()).isEqualTo("定稿");
        assertThat(both.at("/parameters/P01/value").asText()).isEqualTo("150");
    }

    @Test
    void nobodyElseReadsOrRestoresIt() {
        save(zhang, 0, null, "初稿");
        var stranger = new TestEnterprise(mvc, jdbc);
        assertThat(stranger.get(versions())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(stranger.post(versions() + "/1/restoration", 1, Map.of())).hasStatus(HttpStatus.NOT_FOUND);
        var performance = "/api/v1/self-assessments/" + id + "/performance/PERF-01/versions";
        assertThat(stranger.get(performance)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(enterprise.get(versions().replace(CLAUSE, "QMS-99"))).hasStatus(HttpStatus.NOT_FOUND);
    }

    private void save(Actor who, int version, Conformity conformity, String statement, EvidenceId... evidence) {
        saveAnswer.execute(who, id, CLAUSE, version, new AnswerContent(conformity, statement, List.of(evidence)), null);
    }

    private static PerformancePut put(String statement, String figure, int version) {
        var figures = figure == null
                ? Map.<String, PerformancePut.Figure>of()
                : Map.of("P01", new PerformancePut.Figure(figure, version));
        return new PerformancePut(null, null, null, figures, statement, null, null);
    }

    private EvidenceId uploaded(String name) {
        return EvidenceId.of(
                body(enterprise.upload("/api/v1/self-assessments/" + id + "/evidence", name, Samples.pdf()))
                        .get("id")
                        .asText());
    }

    private List<JsonNode> items(String path) {
        return StreamSupport.stream(body(enterprise.get(path)).get("items").spliterator(), false)
                .toList();
    }

    private String versions() {
        return "/api/v1/self-assessments/" + id + "/answers/" + CLAUSE + "/versions";
    }
}
