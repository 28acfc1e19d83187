package io.zhiheng.journeys;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every page of the self-assessment and of what surrounds it. */
@Journey
class EveryPageJourneyTest {

    private final Gallery gallery = new Gallery();

    @Test
    void pagesForEverybody(People people) {
        gallery.visits(
                people.visitor(),
                Map.ofEntries(
                        Map.entry("front", "/"),
                        Map.entry("register", "/register"),
                        Map.entry("login", "/login"),
                        Map.entry("login-sms", "/login?way=sms"),
                        Map.entry("password-reset", "/password-reset"),
                        Map.entry("privacy", "/privacy"),
                        Map.entry("staff-login", "/staff/login"),
                        Map.entry("guidance-standard", "/guidance/standard"),
                        Map.entry("guidance-training", "/guidance/training"),
                        Map.entry("guidance-manual", "/guidance/manual"),
                        Map.entry("messages", "/dev/messages")));
        gallery.isWithoutFault();
    }

    @Test
    void pagesOfAnEnterpriseThatHasNotBegun(People people) {
        var enterprise = people.enterprise().registers();
        enterprise.complaints();
        gallery.visits(
                enterprise,
                Map.of(
                        "new-home",
                        "/home",
                        "new-profile",
                        "/enterprise/profile",
                        "new-history",
                        "/self-assessments",
                        "new-evidence",
                        "/evidence"));
        enterprise.opens("/home");
        enterprise.presses("开始评估");
        gallery.looks(enterprise, "new-start");
        Person.within(enterprise.dialog("开始评估"), "否").click();
        gallery.looks(enterprise, "new-guidance");
        gallery.isWithoutFault();
    }

    @Test
    void pagesWhereAnEnterpriseFillsIn(People people) {
        var enterprise = people.demo("demo-half").signsIn();
        enterprise.complaints();
        var base = "/self-assessments/" + enterprise.byApi().assessment();
        gallery.visits(
                enterprise,
                Map.of(
                        "half-home",
                        "/home",
                        "half-overview",
                        base,
                        "half-step-1",
                        base + "/profile",
                        "half-workspace",
                        base + "/indicators/QMS-01",
                        "half-basis",
                        base + "/indicators/PERF",
                        "half-performance",
                        base + "/performance",
                        "half-check",
                        base + "/check",
                        "half-trial",
                        base + "/trial",
                        "half-workbook",
                        base + "/workbook",
                        "half-history",
                        "/self-assessments"));
        gallery.isWithoutFault();
    }

    @Test
    void windowsThatOpenWhileFillingIn(People people) {
        var enterprise = people.demo("demo-half").signsIn();
        enterprise.opensIndicator("QMS-06");
        Map.of("评估示例", "example", "我有疑问", "question", "沟通记录", "dialogue", "从证据库选", "library")
                .forEach((button, name) -> {
                    enterprise.clause(1).presses(button);
                    gallery.looks(enterprise, "window-" + name);
                    enterprise.page.keyboard().press("Escape");
                });
        enterprise.opens("/self-assessments/" + enterprise.byApi().assessment());
        enterprise.presses("放弃本次评估");
        gallery.looks(enterprise, "window-abandon");
        gallery.isWithoutFault();
    }

    @Test
    void pagesOfAnEnterpriseThatHasFinished(People people) {
        var enterprise = people.demo("demo-done").signsIn();
        enterprise.complaints();
        var base = "/self-assessments/" + enterprise.byApi().assessment();
        enterprise.opens(base + "/result");
        Person.sees(enterprise.link("下载报告"), 60_000);
        gallery.visits(
                enterprise,
                Map.of(
                        "done-home",
                        "/home",
                        "done-overview",
                        base,
                        "done-result",
                        base + "/result",
                        "done-trial",
                        base + "/trial",
                        "done-plan",
                        "/improvements",
                        "done-answers",
                        base + "/answers",
                        "done-workspace",
                        base + "/indicators/QMS-01",
                        "done-history",
                        "/self-assessments",
                        "done-evidence",
                        "/evidence"));
        gallery.visits(
                enterprise,
                Map.of(
                        "done-comparison",
                        base + "/comparison",
                        "done-trend",
                        "/trend",
                        "done-benchmark",
                        "/benchmark"));
        gallery.isWithoutFault();
    }

    @Test
    void pagesOfThePlatformsPeople(People people) {
        var enterprise = people.enterprise().registers().beginsToFillIn();
        enterprise
                .byApi()
                .call(
                        "POST",
                        "/api/v1/questions",
                        null,
                        Map.of(
                                "selfAssessment",
                                enterprise.byApi().assessment(),
                                "clause",
                                "QMS-01-L1-1",
                                "text",
                                "集团统一发布的质量方针能否作为本条的证据？"));
        var admin = people.platformAdmin();
        admin.signsIn();
        gallery.visits(
                admin,
                Map.of(
                        "staff",
                        "/staff",
                        "staff-questions",
                        "/staff/questions",
                        "staff-guidance",
                        "/staff/guidance",
                        "staff-guidance-new",
                        "/staff/guidance/new"));
        gallery.isWithoutFault();
    }
}
