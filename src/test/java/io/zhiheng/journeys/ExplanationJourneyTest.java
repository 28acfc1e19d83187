package io.zhiheng.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** 提交前检查 by two colleagues: what one explains the other reads. */
@Journey
class ExplanationJourneyTest {

    private static final String CLAUSE = "QMS-01-L1-1";
    private static final String POINT = "说明：选择“符合”而情况描述过短，请补充";

    Enterprise zhang;
    Enterprise li;

    @Test
    void anExplanationIsReadAtAnotherMachineAndLeadsToItsField(People people) {
        zhang = people.enterprise().registers().signsInAs("张工").beginsToFillIn();
        li = people.colleagueOf(zhang).signsInAs("李工");
        answersInTwoWords();
        opensTheCheck(zhang);
        explanation(zhang).fill("详见质量手册第 3 章");
        zhang.reads("已自动保存");

        opensTheCheck(li);
        assertThat(explanation(li)).hasValue("详见质量手册第 3 章");
        li.reads("张工 保存于");
        explanation(zhang).fill("详见质量手册第 3 章和第 4 章");
        zhang.page.getByText("张工 保存于").first().waitFor();
        zhang.page.waitForCondition(() -> saved().contains("第 4 章"));
        explanation(li).fill("李工的另一种说明");
        var conflict = li.dialog("两人同时修改");
        Person.within(conflict, "采用对方").click();
        assertThat(explanation(li)).hasValue("详见质量手册第 3 章和第 4 章");

        li.reads("6.2.1-1.1"); // the clause stands at the point
        mend(li).click();
        li.isAt("/indicators/QMS-01#statement-" + CLAUSE + "$");
        assertThat(li.clause(1).statement()).isFocused();
    }

    /** On a page that still shows one's own words, as it does until somebody reloads it. */
    @Test
    void whoseExplanationAColleagueReplacedTakesItBack(People people) {
        zhang = people.enterprise().registers().signsInAs("张工").beginsToFillIn();
        li = people.colleagueOf(zhang).signsInAs("李工");
        answersInTwoWords();
        opensTheCheck(zhang);
        opensTheCheck(li);
        explanation(zhang).fill("详见质量手册第 3 章");
        zhang.page.waitForCondition(() -> saved().contains("第 3 章"));
        explanation(li).fill("李工的另一种说明");
        Person.within(li.dialog("两人同时修改"), "保留我的").click();
        li.page.waitForCondition(() -> saved().equals("李工的另一种说明"));

        zhang.page.evaluate("document.dispatchEvent(new Event('visibilitychange'))");
        zhang.presses("取回");
        var choice = zhang.dialog("取回被替换的内容");
        Person.within(choice, "合并编辑").click();
        Person.within(choice, "采用合并后的内容").click();
        zhang.page.waitForCondition(() -> saved().contains("第 3 章") && saved().contains("李工的另一种说明"));
        zhang.opens("/inbox");
        zhang.reads("同事替换了 提交前检查的说明（6.2.1-1.1 选择“符合”而情况描述过短，请补充） 的填写内容");
    }

    private void answersInTwoWords() {
        var base = "/api/v1/self-assessments/" + zhang.byApi().assessment();
        var file = zhang.byApi().uploads(base + "/evidence", "手册.pdf").get("id").asText();
        zhang.byApi()
                .call(
                        "PUT",
                        base + "/answers/" + CLAUSE,
                        0,
                        Map.of("conformity", "CONFORM", "statement", "已做", "evidence", List.of(file)));
    }

    private void opensTheCheck(Enterprise person) {
        person.opens("/self-assessments/" + zhang.byApi().assessment() + "/check");
    }

    private static Locator explanation(Enterprise person) {
        return person.page.getByLabel(POINT);
    }

    private static Locator mend(Enterprise person) {
        return person.link("选择“符合”而情况描述过短");
    }

    private String saved() {
        return zhang.byApi()
                .call("GET", "/api/v1/self-assessments/" + zhang.byApi().assessment() + "/explanations", null, null)
                .at("/items/0/text")
                .asText();
    }
}
