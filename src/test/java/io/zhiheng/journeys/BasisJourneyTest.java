package io.zhiheng.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** 6.5 by somebody whose eleven indicators stand on the same ground. */
@Journey
class BasisJourneyTest {

    Enterprise enterprise;

    @Test
    void oneBasisIsAppliedToAllIndicators(People people) {
        enterprise = people.enterprise().registers().signsInAs("周敏").beginsToFillIn();
        var year =
                enterprise.byApi().assessments().get(0).get("statisticalYear").asText();
        enterprise.opensIndicator("PERF");
        var first = panel("内部质量损失率");
        field(first, "统计范围").fill("全公司");
        field(first, "数据来源").fill("ERP 与财务账");
        field(first, "责任部门").fill("质量部");
        assertThat(field(first, "统计期间")).hasValue(year + " 年 1 月 1 日至 12 月 31 日");
        enterprise.presses("下一个");
        field(panel("外部质量损失率"), "责任部门").fill("售后部");
        enterprise.presses("上一个");

        Person.within(first, "应用到全部指标").click();
        Person.within(enterprise.dialog("应用到全部指标"), "应用到全部指标").click();
        enterprise.reads("已填入 10 个指标");
        enterprise.reads("11/11 · 100 %");
        enterprise.page.waitForCondition(() -> complete() == 11);
        assertThat(enterprise
                        .byApi()
                        .performance()
                        .get(1)
                        .at("/basis/department")
                        .asText())
                .isEqualTo("售后部");

        enterprise.button("提交 6.5 指标").click();
        var declaration = enterprise.dialog("提交 6.5 指标");
        assertThat(declaration.getByRole(AriaRole.TEXTBOX, new Locator.GetByRoleOptions().setName("填报负责人")))
                .hasValue("周敏");
        assertThat(enterprise.complaints()).isEmpty();
    }

    private long complete() {
        var complete = 0;
        for (var each : enterprise.byApi().performance()) {
            complete += each.get("basisComplete").asBoolean() ? 1 : 0;
        }
        return complete;
    }

    private Locator panel(String name) {
        return enterprise.page.getByRole(AriaRole.FORM, new GetByRoleOptions().setName(name));
    }

    private static Locator field(Locator panel, String name) {
        return panel.getByRole(AriaRole.TEXTBOX, new Locator.GetByRoleOptions().setName(name));
    }
}
