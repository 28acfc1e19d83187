package io.zhiheng.portal.web;

import static io.zhiheng.TestEnterprise.body;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.zhiheng.IntegrationTest;
import io.zhiheng.TestEnterprise;
import io.zhiheng.TestTime;
import io.zhiheng.platform.workflow.Processes;
import io.zhiheng.platform.workflow.StaffModel;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/**
 * The task list of an institution's people by API and as a page, over the real engine and the groups of module review.
 */
@IntegrationTest
class StaffTaskListTest {

    private static final String TASKS = "/api/v1/tasks";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Processes processes;

    @Autowired
    RepositoryService repository;

    private final UUID institution = UUID.randomUUID();
    private final String id = UUID.randomUUID().toString();
    private final String accept = id + ":accept:-";
    private TestStaff manager;
    private TestStaff other;
    private TestStaff assessor;
    private TestEnterprise enterprise;

    @BeforeEach
    void theInstitutionHasAnOverdueTask() {
        StaffModel.deploy(repository);
        manager = new TestStaff(mvc, jdbc, institution, "INSTITUTION_MANAGER", "周敏");
        other = new TestStaff(mvc, jdbc, institution, "INSTITUTION_MANAGER", "王建国");
        assessor = new TestStaff(mvc, jdbc, institution, "ASSESSOR", "陈静");
        enterprise = new TestEnterprise(mvc, jdbc);
        start(id);
    }

    @Test
    void whoMayClaimItSeesIt() {
        var list = body(manager.get(TASKS + "?tab=claimable"));
        assertThat(list.at("/items/0/id").asText()).isEqualTo(accept);
        assertThat(list.at("/items/0/claimable").asBoolean()).isTrue();
        assertThat(list.at("/items/0/overdue").asBoolean()).isTrue();
        assertCounts(list, 1, 0, 0, 1, 1);
    }

    @Test
    void nobodyElseKnowsOfIt() {
        var stranger = new TestStaff(mvc, jdbc, UUID.randomUUID(), "INSTITUTION_MANAGER", "孙强");
        var administrator = new TestStaff(mvc, jdbc, null, "PLATFORM_ADMIN", "管理员");

        for (var person : List.of(stranger, assessor, administrator)) {
            assertThat(body(person.get(TASKS + "?tab=all")).get("total").asInt())
                    .isZero();
            for (var act : List.of("claim", "release", "completion")) {
                assertThat(person.post(TASKS + "/" + accept + "/" + act, Map.of()))
                        .hasStatus(HttpStatus.NOT_FOUND);
            }
            assertThat(person.get(TASKS + "/" + accept + "/form")).hasStatus(HttpStatus.NOT_FOUND);
        }
        for (var act : List.of("claim", "release", "completion")) {
            assertThat(enterprise.post(TASKS + "/" + accept + "/" + act, Map.of()))
                    .hasStatus(HttpStatus.NOT_FOUND);
        }
        assertThat(body(enterprise.get(TASKS)).get("total").asInt()).isZero();
        assertThat(body(enterprise.get(TASKS)).has("counts")).isFalse();
    }

    @Test
    void theSecondToClaimIsToldWhoWasFasterAndCannotCompleteIt() {
        assertThat(other.post(TASKS + "/" + accept + "/completion", Map.of()))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("task-not-claimed");
        assertThat(manager.post(TASKS + "/" + accept + "/claim", Map.of())).hasStatus(HttpStatus.NO_CONTENT);
        var late = other.post(TASKS + "/" + accept + "/claim", Map.of());
        assertThat(late).hasStatus(HttpStatus.CONFLICT);
        assertThat(body(late).get("detail").asText()).isEqualTo("该任务已由 " + manager.name + " 领取");
        assertThat(other.post(TASKS + "/" + accept + "/completion", Map.of()))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("task-claimed");

        assertCounts(body(manager.get(TASKS + "?tab=mine")), 0, 1, 0, 1, 1);
        assertThat(manager.post(TASKS + "/" + accept + "/release", Map.of())).hasStatus(HttpStatus.NO_CONTENT);
        assertCounts(body(manager.get(TASKS + "?tab=mine")), 1, 0, 0, 1, 1);
    }

    @Test
    void severalAreClaimedAtOnceAndWhatIsRefusedIsNamed() {
        var second = UUID.randomUUID().toString();
        start(second);
        other.post(TASKS + "/" + accept + "/claim", Map.of());

        var outcome = body(manager.post(
                TASKS + "/claims", Map.of("tasks", List.of(accept, second + ":accept:-", "no:such:-", "nonsense"))));
        assertThat(outcome.get("done")).extracting(JsonNode::asText).containsExactly(second + ":accept:-");
        assertThat(outcome.get("refused"))
                .extracting(refused -> refused.get("reason").asText())
                .containsExactly("该任务已由 " + other.name + " 领取", "没有找到该任务，或者您无权办理", "没有找到该任务，或者您无权办理");
        assertThat(manager.post(TASKS + "/claims", Map.of())).hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
    }

    @Test
    void aReminderIsForManagersOnceADayAndOnTheRecord() {
        assertThat(body(manager.post(TASKS + "/reminders", Map.of("tasks", List.of(accept))))
                        .get("done"))
                .hasSize(1);
        var again = body(manager.post(TASKS + "/reminders", Map.of("tasks", List.of(accept))));
        assertThat(again.at("/refused/0/reason").asText()).contains("今天已经催办过");
        assertThat(jdbc.queryForList(
                        "select account_name from audit_record where action = 'taskReminded' and subject = ?",
                        String.class,
                        "task:" + accept))
                .containsExactly(manager.name);
    }

    @Test
    void aTaskIsHandedOnlyToSomebodyOfTheInstitutionForAReason() {
        var stranger = new TestStaff(mvc, jdbc, UUID.randomUUID(), "ASSESSOR", "孙强");

        assertThat(manager.post(
                        TASKS + "/reassignments",
                        Map.of("tasks", List.of(accept), "to", stranger.account, "reason", "请假")))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains("no-colleague")
                .contains("\"to\"");
        assertThat(manager.post(TASKS + "/reassignments", Map.of("tasks", List.of(accept), "to", "x", "reason", "请假")))
                .hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void thePageShowsTheListAndKeepsItsFilterInTheAddress() {
        assertThat(manager.get("/staff/tasks"))
                .hasStatusOk()
                .bodyText()
                .contains("已逾期")
                .contains("value=\"" + accept + "\"");
        assertThat(manager.get("/staff/tasks?tab=done"))
                .hasStatusOk()
                .bodyText()
                .contains("还没有办结的任务");
        assertThat(manager.get(
                        "/staff/tasks?tab=all&q=nothing&overdue=true&step=accept&sort=enterprise&page=3&size=50"))
                .hasStatusOk()
                .bodyText()
                .contains("没有符合条件的任务")
                .contains("value=\"nothing\"");
        assertThat(manager.get("/staff/tasks?tab=x&sort=y&size=-1&page=-1")).hasStatusOk();
        assertThat(assessor.get("/staff/tasks")).hasStatusOk().bodyText().contains("没有待处理的任务");
        assertThat(enterprise.get("/staff/tasks")).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void whatIsFreeAndWhatIsOnesOwnIsShownFirst() {
        start(UUID.randomUUID().toString());
        assertThat(manager.get("/staff/tasks"))
                .bodyText()
                .contains("name=\"tab\" value=\"todo\"")
                .contains("value=\"" + accept + "\"");
        assertThat(manager.post(TASKS + "/" + accept + "/claim", Map.of())).hasStatus(HttpStatus.NO_CONTENT);
        assertThat(manager.get("/staff/tasks")).bodyText().contains("value=\"" + accept + "\"");
        assertThat(body(manager.get(TASKS + "?tab=todo")).get("total").asInt()).isEqualTo(2);
        assertThat(other.get("/staff/tasks")).bodyText().doesNotContain("value=\"" + accept + "\"");
    }

    @Test
    void claimingOnThePageReturnsToTheListAsItWasFiltered() {
        var answer = manager.send("/staff/tasks/claims", "one", accept, "tab", "claimable", "size", "50");
        assertThat(answer).hasStatus3xxRedirection();
        assertThat(answer.getResponse().getRedirectedUrl())
                .startsWith("/staff/tasks?")
                .contains("tab=claimable")
                .contains("size=50");
        assertThat(body(manager.get(TASKS + "?tab=mine")).get("total").asInt()).isEqualTo(1);
        assertThat(manager.send("/staff/tasks/releases", "task", accept)).hasStatus3xxRedirection();
        assertThat(body(manager.get(TASKS + "?tab=mine")).get("total").asInt()).isZero();
        assertThat(manager.send("/staff/tasks/claims")).hasStatus3xxRedirection();
    }

    @Test
    void theExportIsWhatIsFiltered() {
        var sheet = manager.get("/staff/tasks/export?tab=claimable");
        var text = new String(sheet.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);

        assertThat(sheet).hasStatusOk();
        assertThat(sheet.getResponse().getHeader("Content-Disposition"))
                .contains("attachment")
                .contains(".csv");
        assertThat(text).startsWith("\uFEFF\"事项\",\"企业\",").contains("\"受理\"").contains("\"已逾期\"");
        assertThat(text.lines()).hasSize(2);
    }

    private void start(String key) {
        processes.start(
                StaffModel.PROCESS,
                key,
                StaffModel.variables(
                        enterprise.id(),
                        institution,
                        key,
                        assessor.account,
                        Date.from(TestTime.now().minus(1, ChronoUnit.DAYS))));
    }

    private static void assertCounts(JsonNode list, int claimable, int mine, int done, int all, int overdue) {
        var counts = list.get("counts");
        assertThat(List.of(
                        counts.get("claimable").asInt(),
                        counts.get("mine").asInt(),
                        counts.get("done").asInt(),
                        counts.get("all").asInt(),
                        counts.get("overdue").asInt()))
                .containsExactly(claimable, mine, done, all, overdue);
    }
}
