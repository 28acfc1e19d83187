package io.zhiheng.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** From the level so far to a trial, and from there into the improvement plan. */
@Journey
class TrialJourneyTest {

    Enterprise zhang;
    Enterprise li;

    @Test
    void aTrialMovesTheLevelStoresNothingAndFillsThePlan(People people) {
        zhang = people.enterprise().registers().signsInAs("张工").beginsToFillIn();
        var base = "/self-assessments/" + zhang.byApi().assessment();

        zhang.byApi().answersTheRest();
        meetsTheClauseThatWouldHoldTheLevel(base);
        zhang.opensIndicator("QMS-01");
        var soFar = zhang.page.locator("[data-so-far]");
        assertThat(soFar).containsText(Pattern.compile("预评.+级指数 [0-9]"));
        var all = soFar.textContent();
        zhang.page.locator("[data-clause=QMS-01-L1-1]").focus();
        zhang.page.keyboard().press("3");
        assertThat(soFar).not().hasText(all);
        zhang.page.keyboard().press("1");
        assertThat(soFar).hasText(all);

        zhang.opens(base + "/trial");
        assertThat(index()).containsText("综合指数");
        var before = index().textContent();
        zhang.page.locator("[data-row=QMS-01-L1-1]").focus();
        zhang.page.keyboard().press("3");
        assertThat(zhang.page.locator("[data-count]")).hasText("1 处改动");
        assertThat(zhang.page.locator("[data-was]").first()).containsText("原为");
        assertThat(index()).not().hasText(before);
        zhang.page.reload();
        assertThat(zhang.page.locator("[data-count]")).hasText("1 处改动");
        zhang.page.locator("[data-restore]").click();
        assertThat(index()).hasText(before);
        assertThat(zhang.byApi().answer("QMS-01-L1-1").get("conformity").asText())
                .isEqualTo("CONFORM");

        takesAChangeAndRulesOneOut();
        var planned = plansTheFirstChange();
        zhang.page.getByLabel("只看改动").check();
        assertThat(zhang.page.locator("[data-row]:visible")).hasCount(1);
        editsThePlanWith(people, planned);
    }

    /** Not met, it is the only way up and cannot be ruled out. */
    private void meetsTheClauseThatWouldHoldTheLevel(String base) {
        var answer = zhang.byApi().answer("QMS-04-L2-1");
        zhang.byApi()
                .call(
                        "PUT",
                        "/api/v1" + base + "/answers/QMS-04-L2-1",
                        answer.get("version").asInt(),
                        Map.of(
                                "conformity", "CONFORM",
                                "statement", answer.get("statement"),
                                "evidence", answer.get("evidence").findValuesAsText("id")));
    }

    private void takesAChangeAndRulesOneOut() {
        var first = changes().first();
        var label = first.locator("b").first().textContent();
        button(first, "无法改变").click();
        assertThat(zhang.page.locator("[data-way-fixed]")).containsText(label);
        assertThat(changes().first().locator("b").first()).not().hasText(label);
        var taken = changes().first().locator("b").first().textContent();
        button(changes().first(), "采用").click();
        assertThat(zhang.page.locator("[data-count]")).hasText("1 处改动");
        assertThat(changes().first().locator("b").first()).not().hasText(taken);
    }

    private String plansTheFirstChange() {
        var first = changes().first();
        var label = first.locator("b").first().textContent();
        button(first, "加入改进计划").click();
        assertThat(changes().first().getByText("已在改进计划中")).isVisible();
        return label;
    }

    private void editsThePlanWith(People people, String label) {
        zhang.opens("/improvements");
        var row = zhang.page.locator("[data-improvement]").first();
        assertThat(row).containsText(label);
        li = people.colleagueOf(zhang).signsInAs("李工");
        li.opens("/improvements");
        row.getByLabel("措施").fill("修订程序文件并培训班组长");
        zhang.reads("已自动保存");
        li.page.locator("[data-improvement]").first().getByLabel("责任人").fill("王五");
        li.reads("已自动保存");
        assertThat(li.page.locator("[data-improvement]").first().getByLabel("措施"))
                .hasValue("修订程序文件并培训班组长");
        li.page.locator("[data-improvement]").first().getByLabel("措施").fill("李工的另一种措施");
        li.reads("李工 保存于");
        row.getByLabel("措施").fill("张工的又一种措施");
        var conflict = zhang.dialog("两人同时修改");
        Person.within(conflict, "采用对方").click();
        assertThat(row.getByLabel("措施")).hasValue("李工的另一种措施");
        var plan = zhang.byApi().call("GET", "/api/v1/improvements", null, null);
        assertThat(plan.at("/items/0/owner").asText()).isEqualTo("王五");
        assertThat(zhang.byApi()
                        .call("POST", "/api/v1/improvements", null, Map.of("subject", "PERF-07", "to", "99.00"))
                        .get("label")
                        .asText())
                .startsWith("6.5.7");
    }

    private Locator index() {
        return zhang.page.locator("[data-outcome] [data-index]").first();
    }

    private Locator changes() {
        return zhang.page.locator("[data-way-changes] > li");
    }

    private static Locator button(Locator place, String text) {
        return place.getByRole(AriaRole.BUTTON).filter(new Locator.FilterOptions().setHasText(text));
    }
}
