package io.zhiheng.request.process;

import static io.zhiheng.TestEnterprise.body;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhiheng.FinishedSelfAssessment;
import io.zhiheng.IntegrationTest;
import io.zhiheng.TestEnterprise;
import io.zhiheng.TestStaff;
import io.zhiheng.TestTime;
import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.request.RunningRequest;
import io.zhiheng.request.application.RequestStep;
import io.zhiheng.request.domain.AssessmentRequests;
import io.zhiheng.team.domain.TeamMembers;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/** Each step of the model against everybody: only whose it is takes it, once, and all others change nothing. */
@IntegrationTest
class StepActorsTest {

    private static final Set<String> OF_SEVERAL = Set.of("signDeclaration", "reviewDocuments", "decideRequest");
    private static final Map<String, Object> OUTCOMES = Map.ofEntries(
            Map.entry("acceptance", "ACCEPTED"),
            Map.entry("teamAnswer", "CONFIRMED"),
            Map.entry("objection", "REFUSED"),
            Map.entry("documents", "PASSED"),
            Map.entry("nonconformities", "YES"),
            Map.entry("verification", "REOPENED"),
            Map.entry("confirmation", "OBJECTED"),
            Map.entry("objectionOutcome", "DISMISSED"),
            Map.entry("surveillance", "FAILED"),
            Map.entry("cure", "REVOKED"),
            Map.entry("appeal", "DISMISSED"),
            Map.entry("endedAs", "NOT_PASSED"),
            Map.entry("reported", "YES"));

    private interface Call extends BiFunction<String, Object, MvcTestResult> {}

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    AssessmentRequests requests;

    @Autowired
    TeamMembers members;

    @Autowired
    RuntimeService engine;

    @Autowired
    TaskService engineTasks;

    @Autowired
    TransactionTemplate transaction;

    /** One for all steps: filling it in takes longer than all of them. */
    static TestEnterprise enterprise;

    static FinishedSelfAssessment self;

    final Map<String, Call> people = new LinkedHashMap<>();
    AssessmentRequestId id;

    static Stream<String> steps() {
        return ContractSteps.all().map(RequestStep::id).sorted();
    }

    @BeforeEach
    void everybodyIsThere() {
        if (self == null) {
            enterprise = new TestEnterprise(mvc, jdbc);
            self = FinishedSelfAssessment.of(enterprise);
        }
        people.put("enterprise", enterprise::post);
        Stream.of("demo-institution-manager", "demo-assessor-1", "demo-assessor-2", "demo-assessor-3")
                .forEach(token -> people.put(token, new TestStaff(mvc, token)::post));
    }

    @AfterEach
    void end() {
        jdbc.update("update assessment_request set state = 'CLOSED' where id = ?", id.value());
    }

    @ParameterizedTest
    @MethodSource("steps")
    void nobodyButItsActorTakesAStepAndNobodyTakesItTwice(String step) {
        id = standsAt(step);
        var task = jdbc.queryForMap(
                "select * from open_task where business_key = ? and step = ? order by item limit 1",
                id.toString(),
                step);
        var path = "/api/v1/tasks/" + id + ":" + step + ":" + task.get("item");
        var actor = actorOf(task);

        for (var stranger : List.<Call>of(
                new TestEnterprise(mvc, jdbc)::post, new TestStaff(mvc, "demo-institution-manager-2")::post)) {
            assertRefused(stranger.apply(path + "/completion", Map.of()), 404, "not-found");
            assertRefused(stranger.apply(path + "/claim", Map.of()), 404, "not-found");
        }
        people.forEach((person, call) -> {
            if (!person.equals(actor)) {
                assertRefusedInWords(person, call.apply(path + "/completion", Map.of()));
                assertRefusedInWords(person, call.apply(path + "/release", Map.of()));
            }
        });
        if (task.get("audience") != null) {
            assertRefused(people.get(actor).apply(path + "/completion", Map.of()), 409, "task-not-claimed");
            assertThat(people.get(actor).apply(path + "/claim", Map.of())).hasStatus2xxSuccessful();
            people.forEach((person, call) -> {
                if (!person.equals(actor)) {
                    assertRefusedInWords(person, call.apply(path + "/completion", Map.of()));
                    assertRefusedInWords(person, call.apply(path + "/claim", Map.of()));
                }
            });
        }
        assertThat(jdbc.queryForObject(
                        "select count(*) from open_task where engine_task = ?", Integer.class, task.get("engine_task")))
                .isOne();
        assertThat(jdbc.queryForObject("select count(*) from step_record where request = ?", Integer.class, id.value()))
                .isZero();

        engineTasks.complete((String) task.get("engine_task"), OUTCOMES);
        assertRefused(people.get(actor).apply(path + "/completion", Map.of()), 409, "task-not-open");
        if (!actor.equals("enterprise")) {
            assertRefused(people.get(actor).apply(path + "/claim", Map.of()), 409, "task-not-open");
        }
    }

    private AssessmentRequestId standsAt(String step) {
        var later = Date.from(TestTime.now().plus(300, ChronoUnit.DAYS));
        var variables = new LinkedHashMap<String, Object>(OUTCOMES);
        variables.putAll(Map.of(
                "indicators",
                List.of("QMS", "DIG"),
                "seats",
                List.of("1", "2"),
                "round",
                "1",
                "publicUntil",
                later,
                "surveillanceAt",
                later,
                "expiresAt",
                later,
                "onSiteEndsAt",
                later));
        return new RunningRequest(requests, members, engine, transaction)
                .at(OF_SEVERAL.contains(step) ? step + "#multiInstanceBody" : step, enterprise, self, variables);
    }

    private static String actorOf(Map<String, Object> task) {
        if (!(boolean) task.get("staff")) {
            return "enterprise";
        }
        var audience = (String) task.get("audience");
        if (audience == null) {
            var assignee = UUID.fromString((String) task.get("assignee"));
            return Stream.of("demo-assessor-1", "demo-assessor-2")
                    .filter(name -> RunningRequest.account(name).equals(assignee))
                    .findFirst()
                    .orElseThrow();
        }
        return audience.startsWith("manager:")
                ? "demo-institution-manager"
                : audience.startsWith("team:") ? "demo-assessor-1" : "demo-assessor-3";
    }

    private static void assertRefused(MvcTestResult answer, int status, String rule) {
        assertThat(answer).as(String.valueOf(body(answer))).hasStatus(status);
        assertThat(body(answer).get("type").asText()).isEqualTo("/problems/" + rule);
        assertThat(body(answer).get("detail").asText()).containsPattern("[\\u4e00-\\u9fff]");
    }

    private static void assertRefusedInWords(String person, MvcTestResult answer) {
        assertThat(answer.getResponse().getStatus())
                .as(person + " " + body(answer))
                .isIn(403, 404, 409);
        assertThat(body(answer).get("detail").asText()).as(person).containsPattern("[\\u4e00-\\u9fff]");
    }
}
