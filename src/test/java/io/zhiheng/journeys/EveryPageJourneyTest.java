package io.zhiheng.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Every page on a desk screen, a notebook and a telephone: nothing sticks out, nothing is refused or fails, nobody is
 * shut out. Pictures go to target/screenshots.
 */
@Journey
class EveryPageJourneyTest {

    private record Screen(int width, int height) {}

    /** From the widest to the narrowest. */
    private static final List<Screen> SCREENS = List.of(new Screen(1920, 1080), new Screen(1366, 768), new Screen(390, 844));

    private final List<String> findings = new ArrayList<>();

    @Test
    void pagesForEverybody(People people) {
        visits(people.visitor(), Map.ofEntries(
                Map.entry("front", "/"), Map.entry("register", "/register"), Map.entry("login", "/login"),
                Map.entry("login-sms", "/login?way=sms"), Map.entry("password-reset", "/password-reset"),
                Map.entry("privacy", "/privacy"), Map.entry("staff-login", "/staff/login"),
                Map.entry("guidance-standard", "/guidance/standard"), Map.entry("guidance-training", "/guidance/training"),
                Map.entry("guidance-manual", "/guidance/manual"), Map.entry("messages", "/dev/messages")));
        assertThat(findings).isEmpty();
    }

    @Test
    void pagesOfAnEnterpriseThatHasNotBegun(People people) {
        var enterprise = people.enterprise().registers();
        enterprise.complaints();
        visits(enterprise, Map.of("new-home", "/home", "new-profile", "/enterprise/profile", "new-history", "/self-assessments",
                "new-evidence", "/evidence"));
        enterprise.opens("/home");
        enterprise.presses("开始评估");
        looks(enterprise, "new-start");
        Person.within(enterprise.dialog("开始评估"), "否").click();
        looks(enterprise, "new-guidance");
        assertThat(findings).isEmpty();
    }

    @Test
    void pagesWhereAnEnterpriseFillsIn(People people) {
        var enterprise = people.demo("demo-half").signsIn();
        enterprise.complaints();
        var base = "/self-assessments/" + enterprise.byApi().assessment();
        visits(enterprise, Map.of("half-home", "/home", "half-overview", base, "half-step-1", base + "/profile",
                "half-workspace", base + "/indicators/QMS-01", "half-basis", base + "/indicators/PERF",
                "half-performance", base + "/performance", "half-check", base + "/check", "half-history", "/self-assessments"));
        assertThat(findings).isEmpty();
    }

    @Test
    void windowsThatOpenWhileFillingIn(People people) {
        var enterprise = people.demo("demo-half").signsIn();
        enterprise.opensIndicator("QMS-06");
        Map.of("评估示例", "example", "我有疑问", "question", "沟通记录", "dialogue", "从证据库选", "library").forEach((button, name) -> {
            enterprise.clause(1).presses(button);
            looks(enterprise, "window-" + name);
            enterprise.page.keyboard().press("Escape");
        });
        enterprise.opens("/self-assessments/" + enterprise.byApi().assessment());
        enterprise.presses("放弃本次评估");
        looks(enterprise, "window-abandon");
        assertThat(findings).isEmpty();
    }

    @Test
    void pagesOfAnEnterpriseThatHasFinished(People people) {
        var enterprise = people.demo("demo-done").signsIn();
        enterprise.complaints();
        var base = "/self-assessments/" + enterprise.byApi().assessment();
        enterprise.opens(base + "/result");
        Person.sees(enterprise.link("下载报告"), 60_000);
        visits(enterprise, Map.of("done-home", "/home", "done-overview", base, "done-result", base + "/result",
                "done-answers", base + "/answers", "done-workspace", base + "/indicators/QMS-01", "done-history", "/self-assessments",
                "done-evidence", "/evidence"));
        assertThat(findings).isEmpty();
    }

    @Test
    void pagesOfThePlatformsPeople(People people) {
        var enterprise = people.enterprise().registers().beginsToFillIn();
        enterprise.byApi().call("POST", "/api/v1/questions", null, Map.of("selfAssessment", enterprise.byApi().assessment(),
                "clause", "QMS-01-L1-1", "text", "集团统一发布的质量方针能否作为本条的证据？"));
        var admin = people.platformAdmin();
        admin.signsIn();
        visits(admin, Map.of("staff", "/staff", "staff-questions", "/staff/questions"));
        assertThat(findings).isEmpty();
    }

    private void visits(Person person, Map<String, String> pages) {
        pages.forEach((name, path) -> {
            person.opens(path);
            person.page.waitForLoadState(LoadState.NETWORKIDLE);
            looks(person, name);
        });
    }

    private void looks(Person person, String name) {
        for (var screen : SCREENS) {
            person.page.setViewportSize(screen.width(), screen.height());
            person.page.screenshot(new ScreenshotOptions().setFullPage(true)
                    .setPath(Path.of("target", "screenshots", name + "-" + screen.width() + ".png")));
            var content = ((Number) person.page.evaluate("document.documentElement.scrollWidth")).intValue();
            if (content > screen.width()) {
                findings.add(name + " at " + screen.width() + " is " + content + " wide");
            }
            accessibility(person, name + " at " + screen.width());
        }
        person.complaints().forEach(complaint -> findings.add(name + ": " + complaint));
    }

    private void accessibility(Person person, String where) {
        var found = new AxeBuilder(person.page).setLegacyMode(true).analyze();
        found.getViolations().stream().filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
                .forEach(rule -> findings.add(where + ": " + rule.getId() + " " + rule.getHelp() + " "
                        + rule.getNodes().stream().limit(3).map(node -> node.getTarget() + " " + node.getFailureSummary()).toList()));
    }
}
