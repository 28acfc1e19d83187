package io.zhiheng.assessment;

import static io.zhiheng.TestEnterprise.body;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhiheng.FinishedSelfAssessment;
import io.zhiheng.IntegrationTest;
import io.zhiheng.TestEnterprise;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** 重新计算, as the enterprise asks for it. */
@IntegrationTest
class RecomputationTest {

    private static final String SAME = "重新计算与提交时完全一致";
    private static final String DIFFERENT = "重新计算与提交时不一致";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcTemplate jdbc;

    private FinishedSelfAssessment altered;
    private String before;

    @Test
    void aResultAgreesWithItselfAndAnAlteredOneIsFound() {
        var enterprise = new TestEnterprise(mvc, jdbc);
        var finished = FinishedSelfAssessment.of(enterprise);
        var path = finished.path() + "/recomputation";

        var again = body(enterprise.get(path));
        assertThat(again.get("same").asBoolean()).isTrue();
        assertThat(again.get("lines"))
                .hasSizeGreaterThan(20)
                .allSatisfy(line -> assertThat(line.get("now")).isEqualTo(line.get("before")));
        assertThat(enterprise.get(page(finished)))
                .hasStatusOk()
                .bodyText()
                .contains(SAME)
                .doesNotContain(DIFFERENT);

        alter(finished, "4.9999");
        var found = body(enterprise.get(path));
        assertThat(found.get("same").asBoolean()).isFalse();
        assertThat(found.get("lines"))
                .filteredOn(line -> !line.get("now").equals(line.get("before")))
                .singleElement()
                .satisfies(line -> assertThat(line.at("/before/index").asText()).isEqualTo("4.9999"));
        assertThat(enterprise.get(page(finished)))
                .hasStatusOk()
                .bodyText()
                .contains(DIFFERENT, "4.9999", "不一致")
                .doesNotContain(SAME);
    }

    /** All results that are there have to agree with themselves, for whoever looks at all of them. */
    @AfterEach
    void nothingStaysAltered() {
        if (altered != null) {
            alter(altered, before);
        }
    }

    @Test
    void thereIsNoneForStrangersAndNoneBeforeTheResult() {
        var enterprise = new TestEnterprise(mvc, jdbc);
        var finished = FinishedSelfAssessment.of(enterprise);
        var stranger = new TestEnterprise(mvc, jdbc);
        assertThat(stranger.get(finished.path() + "/recomputation")).hasStatus(404);
        assertThat(stranger.get(page(finished))).hasStatus(404);

        var next = body(enterprise.post("/api/v1/self-assessments", Map.of()))
                .get("id")
                .asText();
        assertThat(enterprise.get("/api/v1/self-assessments/" + next + "/recomputation"))
                .hasStatus(404);
        assertThat(enterprise.get("/self-assessments/" + next + "/recomputation"))
                .hasStatus(404);
    }

    private void alter(FinishedSelfAssessment finished, String index) {
        altered = finished;
        before = jdbc.queryForObject(
                "select rating #>> '{secondLevel,0,index}' from submission where self_assessment = ?",
                String.class,
                finished.id().value());
        jdbc.update("""
                update submission set rating = jsonb_set(rating, '{secondLevel,0,index}', to_jsonb(?::text))
                where self_assessment = ?""", index, finished.id().value());
    }

    private static String page(FinishedSelfAssessment finished) {
        return "/self-assessments/" + finished.id() + "/recomputation";
    }
}
