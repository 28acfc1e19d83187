package io.zhiheng.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.zhiheng.demo.StoryClock;
import io.zhiheng.identity.DemoAccounts;
import io.zhiheng.shared.BeijingTime;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An enterprise, a manager, two assessors and one who decides, each at an own machine: from request to certificate. */
@Journey
class AssessmentJourneyTest {

    private static final String REQUESTS = "/api/v1/assessment-requests";

    @Autowired StoryClock clock;
    @Autowired ManagementService jobs;
    @Autowired RuntimeService processes;

    Enterprise enterprise;
    Staff manager;
    Staff lead;
    Staff member;
    Staff decider;
    String request;
    String paper;

    @AfterEach
    void itIsTodayAgain() {
        clock.runAhead(Duration.ZERO);
    }

    @Test
    void fromTheRequestToTheCertificateThatAStrangerVerifies(People people) throws Exception {
        everybodyIsThere(people);
        enterpriseAsks();
        managerAccepts();
        teamIsFormed();
        documentsAreReviewed();
        visitIsMade();
        reportIsWrittenAndConfirmed();
        decisionIsTaken();
        certificateIsIssued();
        strangerVerifies(people.visitor());
        assertThat(enterprise.complaints()).isEmpty();
        assertThat(lead.complaints()).isEmpty();
    }

    @Test
    void aRequestThatIsRefused(People people) {
        everybodyIsThere(people);
        enterpriseAsks();
        manager.claims(request, "acceptRequest", "-").picks("不予受理").writes("理由", "评估范围不在本机构的能力之内。").handsIn("受理申请");
        enterprise.opens("/assessment-requests/" + request);
        enterprise.reads("不予受理");
        enterprise.reads("评估范围不在本机构的能力之内。");
    }

    @Test
    void aRequestThatIsWithdrawn(People people) {
        everybodyIsThere(people);
        enterpriseAsks();
        enterprise.byApi().call("POST", REQUESTS + "/" + request + "/withdrawal", null, Map.of("reason", "企业搬迁，推迟到明年。"));
        manager.opens("/staff/requests/" + request);
        manager.reads("已撤回");
        manager.reads("企业搬迁，推迟到明年。");
        assertThat(state()).isEqualTo("WITHDRAWN");
    }

    private void everybodyIsThere(People people) {
        enterprise = people.enterprise().registers().beginsToFillIn();
        var api = enterprise.byApi();
        api.answersTheRest();
        api.givesEveryBasis();
        List.of("assessQms:QMS", "assessDig:DIG", "assessSus:SUS", "assessPerf:PERF").forEach(task -> api.completes(task,
                Map.of("responsible", "周敏", "note", "已核对", "confirmed", true)));
        api.entersEveryFigure();
        api.completes("enterPerformance:-", Map.of("responsible", "周敏", "note", "已核对", "confirmed", true));
        api.call("POST", "/api/v1/self-assessments/" + api.assessment() + "/submission", null, Map.of("explanations", Map.of()));
        enterprise.opens("/self-assessments/" + api.assessment() + "/result");
        Person.sees(enterprise.link("下载报告"), 60_000);
        manager = people.staff("demo-manager").signsIn();
        lead = people.staff("demo-assessor-1").signsIn();
        member = people.staff("demo-assessor-2").signsIn();
        decider = people.staff("demo-assessor-3").signsIn();
    }

    private void enterpriseAsks() {
        var level = Math.min(3, enterprise.byApi().assessments().get(0).get("level").asInt());
        var asked = enterprise.byApi().call("POST", REQUESTS, null, Map.ofEntries(
                Map.entry("institution", DemoAccounts.INSTITUTION.toString()), Map.entry("level", level),
                Map.entry("scope", "工业阀门的设计、制造和售后服务"), Map.entry("siteCount", 1),
                Map.entry("siteAddresses", "浙江省温州市永嘉县厂区"), Map.entry("expectedFrom", today().plusDays(40).toString()),
                Map.entry("contact", "周敏"), Map.entry("mobile", "13912345678"),
                Map.entry("incidents", "近三年无重大质量事故，无质量方面的行政处罚。"), Map.entry("consulted", "NO"),
                Map.entry("licence", licence()), Map.entry("truthful", true), Map.entry("consent", true)));
        request = asked.get("id").asText();
        enterprise.opens("/assessment-requests/" + request);
        enterprise.reads("待受理");
    }

    private String licence() {
        return enterprise.byApi().uploads("/api/v1/enterprise/documents", "营业执照.pdf").get("id").asText();
    }

    private void managerAccepts() {
        manager.opens("/staff/tasks");
        manager.reads(asked().get("number").asText());
        manager.claims(request, "acceptRequest", "-").picks("受理").handsIn("受理申请");
    }

    private void teamIsFormed() {
        manager.byApi().call("POST", task("proposeTeam", "-") + "/claim", null, null);
        manager.byApi().call("POST", task("proposeTeam", "-") + "/completion", null, Map.of("contractNumber", "HD-HT-2026-0001",
                "contractDate", today().toString(), "lead", lead.id(), "members", List.of(lead.id(), member.id())));
        for (var person : List.of(lead, member)) {
            person.opensStep(request, "signDeclaration", person.id()).picksEverywhere("否").confirms()
                    .handsIn("签署利益冲突声明");
        }
        enterprise.opens("/assessment-requests/" + request + "/steps/confirmTeam/-");
        new StepForm(enterprise).picks("同意评估组").handsIn("确认评估组");
    }

    private void documentsAreReviewed() {
        for (var indicator : List.of("QMS", "DIG", "SUS", "PERF")) {
            var assessor = List.of("QMS", "SUS").contains(indicator) ? lead : member;
            assessor.byApi().call("POST", task("reviewDocuments", indicator) + "/claim", null, null);
            agreesToEverything(assessor, indicator);
            assessor.byApi().call("POST", task("reviewDocuments", indicator) + "/completion", null,
                    Map.of("summary", "逐条核对，证据充分。", "confirmed", true));
        }
        lead.opens("/staff/requests/" + request + "/clauses");
        lead.readsHeading("文件评审");
        lead.opensStep(request, "concludeDocuments", "-").picks("通过，进入现场评估").handsIn("文件评审结论");
    }

    private void agreesToEverything(Staff assessor, String indicator) {
        var findings = REQUESTS + "/" + request + "/findings";
        for (var answer : enterprise.byApi().answers()) {
            var clause = answer.get("clause").asText();
            if (clause.startsWith(indicator + "-")) {
                assessor.byApi().call("PUT", findings + "/" + clause, 0, Map.of("verdict", "AGREE"));
            }
        }
        if (indicator.equals("PERF")) {
            for (var figure : enterprise.byApi().performance()) {
                assessor.byApi().call("PUT", findings + "/performance/" + figure.get("indicator").asText(), 0, Map.of("applicable", true));
            }
            enterprise.byApi().figures().forEach((parameter, value) ->
                    assessor.byApi().call("PUT", findings + "/performance/" + parameter, 0, Map.of("value", value)));
        }
    }

    private void visitIsMade() {
        lead.byApi().call("POST", task("planOnSite", "-") + "/completion", null, Map.of("from", workingDay(today().plusDays(21)).toString(),
                "days", 1, "agenda", "首次会议、巡视车间、末次会议", "places", "装配车间、检测中心"));
        enterprise.opens("/assessment-requests/" + request);
        enterprise.reads("现场计划");
        clock.runAhead(Duration.ofDays(24));
        lead.opensStep(request, "openOnSite", "-").writes("首次会议参加人员", "总经理、质量部").handsIn("召开首次会议");
        lead.opensStep(request, "assessOnSite", "-").writes("末次会议小结", "现场与文件一致。").confirms().handsIn("现场评估与末次会议");
    }

    private void reportIsWrittenAndConfirmed() {
        lead.opensStep(request, "writeReport", "-").writes("评估综述", "体系完整，执行有效，绩效数据经核实属实。")
                .writes("主要优势", "检测能力较强。").writes("改进建议", "加快试压台联网。").confirms().handsIn("编制评估报告");
        awaits("ENTERPRISE_CONFIRM");
        enterprise.opens("/assessment-requests/" + request + "/steps/confirmReport/-");
        new StepForm(enterprise).picks("同意评估报告").handsIn("确认评估报告");
    }

    private void decisionIsTaken() {
        decider.claims(request, "decideRequest", "1").picks("通过").confirms().handsIn("独立审定");
        assertThat(state()).isEqualTo("PUBLICITY");
    }

    private void certificateIsIssued() throws Exception {
        publicityEnds();
        awaits("CERTIFIED");
        var papers = REQUESTS + "/" + request;
        for (int tries = 0; !enterprise.byApi().isThere(papers + "/certificate.pdf") && tries < 100; tries++) {
            enterprise.page.waitForTimeout(300);
        }
        try (var certificate = Loader.loadPDF(enterprise.byApi().bytes(papers + "/certificate.pdf"));
             var report = Loader.loadPDF(enterprise.byApi().bytes(papers + "/report.pdf"))) {
            paper = new PDFTextStripper().getText(certificate);
            assertThat(paper.replaceAll("\\s", "")).contains("质量管理能力评估证书", "测试阀门有限公司");
            assertThat(report.getNumberOfPages()).isGreaterThan(5);
        }
        enterprise.opens("/assessment-requests/" + request);
        enterprise.reads("已发证");
    }

    private void strangerVerifies(Visitor stranger) {
        var number = onPaper("ZH-HD-\\d{4}-\\d{4}-L\\d");
        stranger.opens("/verify?number=" + number + "&code=" + onPaper("\\b[0-9A-Z]{4}-[0-9A-Z]{4}\\b(?!-)"));
        stranger.reads(number);
        stranger.reads("有效");
    }

    private String onPaper(String pattern) {
        return Pattern.compile(pattern).matcher(paper).results().map(MatchResult::group)
                .filter(found -> !found.startsWith("ZH") || pattern.startsWith("ZH")).reduce((first, last) -> last).orElseThrow();
    }

    /** Only this request's time passes. */
    private void publicityEnds() {
        var process = processes.createProcessInstanceQuery().processInstanceBusinessKey(request).singleResult();
        jobs.createJobQuery().processInstanceId(process.getId()).timers().list()
                .forEach(timer -> jobs.setJobDuedate(timer.getId(), Date.from(Instant.now())));
    }

    private void awaits(String state) {
        for (int tries = 0; !state().equals(state) && tries < 200; tries++) {
            enterprise.page.waitForTimeout(300);
        }
        assertThat(state()).isEqualTo(state);
    }

    private String state() {
        return asked().get("state").asText();
    }

    private JsonNode asked() {
        return enterprise.byApi().call("GET", REQUESTS + "/" + request, null, null);
    }

    private String task(String step, String item) {
        return "/api/v1/tasks/" + request + ":" + step + ":" + item;
    }

    private LocalDate today() {
        return BeijingTime.of(clock.instant()).toLocalDate();
    }

    private static LocalDate workingDay(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY ? day.plusDays(2) : day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.plusDays(1) : day;
    }
}
