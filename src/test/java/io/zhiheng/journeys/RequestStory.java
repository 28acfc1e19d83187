package io.zhiheng.journeys;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.zhiheng.TestTime;
import io.zhiheng.demo.StoryClock;
import io.zhiheng.identity.DemoAccounts;
import io.zhiheng.shared.time.BeijingTime;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.ProcessEngine;
import org.hamcrest.Matchers;

/**
 * One request and those who take part in it, each at an own machine. What a story does not tell goes through the API.
 */
class RequestStory {

    private static final String REQUESTS = "/api/v1/assessment-requests/";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    final Enterprise enterprise;
    final Staff manager;
    final Assessor lead;
    final Assessor member;
    final Staff decider;
    private final StoryClock clock;
    private final ProcessEngine engine;
    private String request;

    RequestStory(People people, StoryClock clock, ProcessEngine engine) {
        this.clock = clock;
        this.engine = engine;
        enterprise = people.enterprise().registers().beginsToFillIn().finishesTheSelfAssessment();
        manager = people.staff("demo-manager").signsIn();
        lead = people.assessor("demo-assessor-1").signsIn();
        member = people.assessor("demo-assessor-2").signsIn();
        decider = people.staff("demo-assessor-3").signsIn();
    }

    void isAskedFor() {
        var level =
                Math.min(3, enterprise.byApi().assessments().get(0).get("level").asInt());
        var licence = enterprise
                .byApi()
                .uploads("/api/v1/enterprise/documents", "营业执照.pdf")
                .get("id")
                .asText();
        request = enterprise
                .byApi()
                .call(
                        "POST",
                        "/api/v1/assessment-requests",
                        null,
                        Map.ofEntries(
                                Map.entry("institution", DemoAccounts.INSTITUTION.toString()),
                                Map.entry("level", level),
                                Map.entry("scope", "工业阀门的设计、制造和售后服务"),
                                Map.entry("siteCount", 1),
                                Map.entry("siteAddresses", "浙江省温州市永嘉县厂区"),
                                Map.entry("expectedFrom", today().plusDays(40).toString()),
                                Map.entry("contact", "周敏"),
                                Map.entry("mobile", "13912345678"),
                                Map.entry("incidents", "近三年无重大质量事故，无质量方面的行政处罚。"),
                                Map.entry("consulted", "NO"),
                                Map.entry("licence", licence),
                                Map.entry("truthful", true),
                                Map.entry("consent", true)))
                .get("id")
                .asText();
    }

    void isAccepted() {
        does(manager, "acceptRequest", "-", Map.of("outcome", "ACCEPTED"));
    }

    void teamIsProposed() {
        does(
                manager,
                "proposeTeam",
                "-",
                Map.of(
                        "contractNumber",
                        "HD-HT-2026-0001",
                        "contractDate",
                        today().toString(),
                        "lead",
                        lead.id(),
                        "members",
                        List.of(lead.id(), member.id())));
    }

    void teamIsConfirmed() {
        for (var person : List.of(lead, member)) {
            completes(
                    person.byApi(),
                    "signDeclaration",
                    person.id(),
                    Map.of("employed", "NO", "consulted", "NO", "interest", "NO", "confirmed", true));
        }
        completes(enterprise.byApi(), "confirmTeam", "-", Map.of("outcome", "CONFIRMED"));
    }

    /** Who holds the review of a first-level indicator agrees to all clauses and figures that nobody has looked at. */
    void agreesToTheRest(Staff assessor, String indicator) {
        var all = assessor.byApi().call("GET", path("/findings"), null, null);
        each(all, "items")
                .filter(item -> item.get("indicator").asText().equals(indicator)
                        && item.get("verdict").isNull())
                .forEach(item -> assessor.byApi()
                        .call(
                                "PUT",
                                path("/findings/") + item.get("clause").asText(),
                                item.get("version").asInt(),
                                Map.of("verdict", "AGREE")));
        if (indicator.equals("PERF")) {
            each(all, "performance")
                    .forEach(item -> assessor.byApi()
                            .call(
                                    "PUT",
                                    path("/findings/performance/")
                                            + item.get("subject").asText(),
                                    item.get("version").asInt(),
                                    item.get("declared").asText().equals("true")
                                            ? Map.of("applicable", true)
                                            : Map.of(
                                                    "value",
                                                    item.get("declared").asText())));
        }
    }

    void agreesToAll(Staff assessor, String indicator) {
        claims(assessor, "reviewDocuments", indicator);
        agreesToTheRest(assessor, indicator);
        reviewIsHandedIn(assessor, indicator);
    }

    void reviewIsHandedIn(Staff assessor, String indicator) {
        completes(assessor.byApi(), "reviewDocuments", indicator, Map.of("summary", "逐条核对，证据充分。", "confirmed", true));
    }

    void visitIsPlanned() {
        completes(
                lead.byApi(),
                "planOnSite",
                "-",
                Map.of(
                        "from",
                        workingDay(today().plusDays(21)).toString(),
                        "days",
                        1,
                        "agenda",
                        "首次会议、巡视车间、末次会议",
                        "places",
                        "装配车间、检测中心"));
    }

    void visitIsMade() {
        completes(lead.byApi(), "openOnSite", "-", Map.of("attendees", "总经理、质量部"));
        completes(lead.byApi(), "assessOnSite", "-", Map.of("summary", "现场与文件一致。", "confirmed", true));
    }

    void reportIsConfirmed() {
        completes(
                lead.byApi(),
                "writeReport",
                "-",
                Map.of(
                        "summary",
                        "体系完整，执行有效，绩效数据经核实属实。",
                        "strengths",
                        "检测能力较强。",
                        "improvements",
                        "加快试压台联网。",
                        "confirmed",
                        true));
        awaits("ENTERPRISE_CONFIRM");
        completes(enterprise.byApi(), "confirmReport", "-", Map.of("outcome", "CONFIRMED"));
    }

    void isApproved() {
        does(decider, "decideRequest", "1", Map.of("outcome", "APPROVED", "independent", true));
    }

    void pass(int days) {
        clock.runAhead(Duration.ofDays(days));
    }

    /** What this request waits for is over; nobody else's time passes. */
    void timeIsUp() {
        var process = engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(request)
                .singleResult();
        var jobs = engine.getManagementService();
        jobs.createJobQuery()
                .processInstanceId(process.getId())
                .timers()
                .list()
                .forEach(timer -> jobs.setJobDuedate(timer.getId(), Date.from(TestTime.now())));
    }

    /** The engine goes on by itself. */
    void awaits(String state) {
        await().pollInSameThread().atMost(PATIENCE).until(this::state, Matchers.equalTo(state));
    }

    /** Made by the engine after the step that asks for it. */
    byte[] awaitsPaper(String name) {
        await(name)
                .pollInSameThread()
                .atMost(PATIENCE)
                .until(() -> enterprise.byApi().isThere(path("/" + name)));
        return enterprise.byApi().bytes(path("/" + name));
    }

    void does(Staff person, String step, String item, Map<String, Object> input) {
        claims(person, step, item);
        completes(person.byApi(), step, item, input);
    }

    void claims(Staff person, String step, String item) {
        person.byApi().call("POST", task(step, item) + "/claim", null, null);
    }

    void completes(ByApi person, String step, String item, Map<String, Object> input) {
        person.call("POST", task(step, item) + "/completion", null, input);
    }

    String state() {
        return asked().get("state").asText();
    }

    JsonNode asked() {
        return enterprise.byApi().call("GET", path(""), null, null);
    }

    /** By which people call it. */
    String number() {
        return asked().get("number").asText();
    }

    String id() {
        return request;
    }

    String path(String more) {
        return REQUESTS + request + more;
    }

    LocalDate today() {
        return BeijingTime.of(clock.instant()).toLocalDate();
    }

    private String task(String step, String item) {
        return "/api/v1/tasks/" + request + ":" + step + ":" + item;
    }

    private static Stream<JsonNode> each(JsonNode all, String list) {
        return StreamSupport.stream(all.get(list).spliterator(), false);
    }

    private static LocalDate workingDay(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY
                ? day.plusDays(2)
                : day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.plusDays(1) : day;
    }
}
