package io.zhiheng.administration;

import static io.zhiheng.TestEnterprise.body;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.zhiheng.FinishedSelfAssessment;
import io.zhiheng.IntegrationTest;
import io.zhiheng.TestEnterprise;
import io.zhiheng.TestStaff;
import io.zhiheng.administration.application.table.effect.EffectWork;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Finished self-assessments rated again with a draft: whom it would move, by counts and by name. */
@IntegrationTest
class TableEffectTest {

    private static final String SCHEME = "scheme-1.2";
    private static final String DRAFT = "/api/v1/admin/table-drafts/" + SCHEME;
    private static final String EFFECTS = "/api/v1/admin/table-sets/effects/";
    private static final String PAGES = "/staff/tables/effects/";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    EffectWork work;

    TestStaff author;
    TestEnterprise enterprise;
    FinishedSelfAssessment finished;

    @BeforeEach
    void aDraftThatHoldsDownWhoeverConforms() {
        author = new TestStaff(mvc, "demo-process-admin-1");
        jdbc.update("delete from draft where kind = 'TABLES'");
        jdbc.update("delete from table_effect");
        enterprise = new TestEnterprise(mvc, jdbc);
        finished = FinishedSelfAssessment.of(enterprise);
        assertThat(author.post(DRAFT, null)).hasStatusOk();
        ceiling(0, "3");
    }

    @AfterEach
    void nothingStays() {
        jdbc.update("delete from draft where kind = 'TABLES'");
        jdbc.update("update release set state = 'REFUSED' where kind = 'TABLES' and state = 'PENDING'");
        jdbc.update("delete from table_effect");
    }

    private void ceiling(int version, String level) {
        var rows = new ArrayList<List<String>>();
        body(author.get(DRAFT)).get("tables").forEach(table -> {
            if (table.get("name").asText().equals("level-ceiling")) {
                table.get("rows").forEach(row -> {
                    var cells = new ArrayList<String>();
                    row.forEach(cell -> cells.add(cell.asText()));
                    if (!cells.get(1).equals("CONFORM")) {
                        rows.add(cells);
                    }
                });
            }
        });
        rows.add(List.of(FinishedSelfAssessment.CLAUSE, "CONFORM", level, "是", "试验"));
        assertThat(author.put(DRAFT, version, Map.of("tables", Map.of("level-ceiling", rows))))
                .hasStatusOk();
        assertThat(author.get(DRAFT + "/check"))
                .bodyJson()
                .extractingPath("$.findings")
                .asArray()
                .isEmpty();
    }

    private JsonNode ended(String id) {
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> {
            work.work();
            return !body(author.get(EFFECTS + id)).get("state").asText().equals("RUNNING");
        });
        return body(author.get(EFFECTS + id));
    }

    private String asked() {
        var asked = author.post(DRAFT + "/effect", null);
        assertThat(asked).hasStatus(HttpStatus.ACCEPTED);
        return body(asked).get("id").asText();
    }

    @Test
    void whomADraftMovesIsCountedAndNamedToThoseWhoAsk() throws IOException {
        var view = ended(asked());
        var id = view.get("id").asText();
        int enterprises = jdbc.queryForObject(
                "select count(distinct enterprise) from self_assessment where state = 'SUBMITTED' and level is not null",
                Integer.class);
        assertThat(view.get("state").asText()).isEqualTo("DONE");
        assertThat(view.get("done").asInt()).isEqualTo(enterprises);
        assertThat(view.get("rows").get(5).get(3).asInt()).isPositive();
        assertThat(view.get("down").asInt())
                .isEqualTo(view.get("moved").asInt())
                .isPositive();
        assertThat(view.get("compared").asInt()
                        + view.get("tally").get("unrated").asInt()
                        + sum(view.get("tally").get("incomparable")))
                .isEqualTo(enterprises);
        assertThat(view.get("stale").asBoolean()).isFalse();

        var changes = author.get(EFFECTS + id + "/changes?oldLevel=5&newLevel=3&size=200");
        assertThat(changes)
                .bodyJson()
                .extractingPath("$.items[*].selfAssessment")
                .asArray()
                .contains(finished.id().toString());
        assertThat(trail(id)).containsExactly("effectAsked", "effectNamesSeen");

        assertThat(author.send(PAGES + id + "/export", Map.of("reason", " "))).hasStatus3xxRedirection();
        var file = author.send(PAGES + id + "/export", Map.of("reason", "向评审委员会说明"));
        assertThat(file).hasStatusOk();
        try (var workbook =
                new XSSFWorkbook(new ByteArrayInputStream(file.getResponse().getContentAsByteArray()))) {
            assertThat(workbook.getSheetAt(0).getLastRowNum())
                    .isEqualTo(body(changes).get("total").asInt());
            assertThat(workbook.getSheetAt(0).getRow(0).getCell(2).getStringCellValue())
                    .isEqualTo("原等级");
        }
        assertThat(trail(id)).last().isEqualTo("effectExported");
    }

    private static int sum(JsonNode counts) {
        int sum = 0;
        for (var each : counts) {
            sum += each.asInt();
        }
        return sum;
    }

    private List<String> trail(String id) {
        return jdbc.queryForList(
                "select action from audit_record where subject = ? order by id", String.class, "tableEffect:" + id);
    }

    @Test
    void itGrowsStaleWhenTheDraftChangesAndIsShownToWhoReleases() {
        ended(asked());
        assertThat(author.get(DRAFT + "/effect"))
                .bodyJson()
                .extractingPath("$.stale")
                .isEqualTo(false);
        ceiling(1, "4");
        assertThat(author.get(DRAFT + "/effect"))
                .bodyJson()
                .extractingPath("$.stale")
                .isEqualTo(true);
        ceiling(2, "3");
        assertThat(author.get(DRAFT + "/effect"))
                .as("the same tables again")
                .bodyJson()
                .extractingPath("$.stale")
                .isEqualTo(false);

        var ids = body(author.get(DRAFT + "/cases")).get("items").findValuesAsText("id");
        assertThat(author.post(DRAFT + "/cases/expectations", 3, Map.of("ids", ids, "reason", "试验")))
                .hasStatusOk();
        assertThat(author.get(DRAFT + "/effect"))
                .as("test cases move nobody")
                .bodyJson()
                .extractingPath("$.stale")
                .isEqualTo(false);
        var release = body(author.post(DRAFT + "/proposal", 4, Map.of("note", "试验")))
                .get("id")
                .asText();
        var shown = author.get("/api/v1/admin/table-releases/" + release);
        assertThat(shown).bodyJson().extractingPath("$.effect.stale").isEqualTo(false);
        assertThat(shown).bodyJson().extractingPath("$.effect.rows[5][3]").isNotEqualTo(0);
        assertThat(author.get("/staff/tables/releases/" + release))
                .hasStatusOk()
                .bodyText()
                .contains("卓越级")
                .contains("影响");
    }

    /** Another node, or the same one after a restart, goes on where the last batch was written down. */
    @Test
    void whatWasInterruptedGoesOnWithoutCountingAnybodyTwice() {
        var id = asked();
        var whole = ended(id);
        var reached = jdbc.queryForObject(
                "select enterprise from (select distinct enterprise from self_assessment where state = 'SUBMITTED'"
                        + " and level is not null order by enterprise limit 1) first",
                java.util.UUID.class);
        jdbc.update("delete from table_effect_change where effect = ?::uuid", id);
        jdbc.update(
                "update table_effect set state = 'RUNNING', done = 1, reached = ?, ended_at = null,"
                        + " tally = '{\"levels\":{},\"indicators\":{},\"incomparable\":{},\"unrated\":0,\"indexOnly\":0,\"storedOtherwise\":0}'"
                        + " where id = ?::uuid",
                reached,
                id);

        var rest = ended(id);

        assertThat(rest.get("done").asInt()).isEqualTo(whole.get("done").asInt());
        assertThat(rest.get("compared").asInt()).isLessThan(whole.get("done").asInt());
    }

    @Test
    void itIsAskedForOnceAtATimeAndCanBeCancelled() {
        var id = jdbc.queryForObject("""
                insert into table_effect (id, subject, base, fingerprint, state, asked_by, asked_at, total, done, tally)
                values (gen_random_uuid(), ?, '1.0', 'x', 'RUNNING', 'x', now(), 9, 0,
                        '{"levels":{},"indicators":{},"incomparable":{},"unrated":0,"indexOnly":0,"storedOtherwise":0}')
                returning id::text""", String.class, SCHEME);
        assertThat(author.post(DRAFT + "/effect", null))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyJson()
                .extractingPath("$.type")
                .asString()
                .endsWith("/effect-running");
        assertThat(author.post(EFFECTS + id + "/cancellation", null))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.state")
                .isEqualTo("CANCELLED");
        assertThat(author.post(EFFECTS + id + "/cancellation", null)).hasStatus(HttpStatus.CONFLICT);
        work.work();
        assertThat(author.get(EFFECTS + id)).bodyJson().extractingPath("$.done").isEqualTo(0);
    }

    @Test
    void othersNeitherAskNorSee() {
        var id = ended(asked()).get("id").asText();
        var stranger = new TestStaff(mvc, "demo-platform-admin");
        assertThat(stranger.get(EFFECTS + id + "/changes")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(stranger.post(DRAFT + "/effect", null)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(stranger.get(PAGES + id)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(enterprise.get(EFFECTS + id)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(author.post("/api/v1/admin/table-drafts/enterprise-size", null))
                .hasStatusOk();
        assertThat(author.post("/api/v1/admin/table-drafts/enterprise-size/effect", null))
                .hasStatus(HttpStatus.NOT_FOUND);
    }
}
