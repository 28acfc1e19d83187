package io.zhiheng.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * 沿用: what was written in a self-assessment that was given up is offered to the next one, and confirmed in few steps.
 */
@Journey
class CarryOverJourneyTest {

    private static final String STATEMENT = "质量方针由总经理批准发布，全员宣贯。";

    Enterprise enterprise;

    @Test
    void answersOfAnAbandonedOneAreCarriedOverAndConfirmedInBulk(People people) {
        enterprise = people.enterprise().registers().signsInAs("周敏").beginsToFillIn();
        for (var clause : List.of("QMS-01-L1-1", "QMS-01-L2-1", "QMS-02-L1-1", "QMS-03-L1-1")) {
            answers(clause);
        }
        abandons();
        startsAgainWithTheOldAnswers();

        enterprise.opensIndicator("QMS-01");
        enterprise.reads("本页有 2 条、本一级指标共 4 条沿用的内容待确认");
        enterprise.clause(1).says(STATEMENT);
        changesOneAndBack();
        enterprise.presses("确认 6.2.1 的全部沿用内容");
        enterprise.reads("本页有 0 条、本一级指标共 2 条沿用的内容待确认");
        enterprise.clause(1).isAnswered();

        enterprise.presses("确认 6.2 的全部沿用内容");
        Person.within(enterprise.dialog("确认 6.2 的全部沿用内容"), "确认 6.2 的全部沿用内容").click();
        assertThat(enterprise.page.getByText("沿用的内容待确认")).hasCount(0);
        var progress = enterprise.byApi().assessments().get(0).get("progress");
        assertThat(progress.get("answered").asInt()).isEqualTo(4);
        assertThat(progress.get("toConfirm").asInt()).isZero();
        assertThat(enterprise.complaints()).isEmpty();
    }

    private void abandons() {
        enterprise.opens("/self-assessments/" + enterprise.byApi().assessment());
        enterprise.presses("放弃本次评估");
        var dialog = enterprise.dialog("放弃本次评估");
        dialog.getByRole(AriaRole.TEXTBOX).fill("组织调整，重新开始");
        Person.within(dialog, "放弃本次评估（4 条答案）").click();
        enterprise.isAt("/home$");
    }

    private void startsAgainWithTheOldAnswers() {
        enterprise.presses("开始评估");
        Person.within(enterprise.dialog("开始评估"), "是").click();
        var offer = enterprise.dialog("开始新的评估");
        assertThat(offer.getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName("放弃的自评估（4 条答案）")))
                .isChecked();
        Person.within(offer, "开始评估").click();
        enterprise.readsHeading("完善企业信息");
    }

    /** Neither confirmed nor changed in the end: it still waits. */
    private void changesOneAndBack() {
        var statement = enterprise.clause(1).statement();
        statement.press("End");
        statement.pressSequentially("x");
        statement.press("Backspace");
        enterprise.reads("本页有 2 条");
    }

    private void answers(String clause) {
        enterprise
                .byApi()
                .call(
                        "PUT",
                        "/api/v1/self-assessments/" + enterprise.byApi().assessment() + "/answers/" + clause,
                        0,
                        Map.of("conformity", "NONCONFORM", "statement", STATEMENT, "evidence", List.of()));
    }
}
