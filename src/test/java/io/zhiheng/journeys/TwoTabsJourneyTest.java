package io.zhiheng.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import org.junit.jupiter.api.Test;

/** One person has the same clauses open in two tabs of one browser. */
@Journey
class TwoTabsJourneyTest {

    private static final String CLAUSE = "QMS-01-L1-1";

    Enterprise first;
    Enterprise second;

    @Test
    void twoTabsThatLoseTheNetworkKeepBothTexts(People people) {
        opensBoth(people);
        first.page.context().setOffline(true);
        first.clause(1).describes("先在第一个页面写的。");
        first.reads("保存失败，内容已保留在本机");
        second.clause(1).describes("又在第二个页面写的。");
        second.reads("保存失败，内容已保留在本机");
        var later = first.opensAnotherTab();
        isLost(first);
        isLost(second);

        later.page.context().setOffline(false);
        later.opensIndicator("QMS-01");
        later.clause(1).says("又在第二个页面写的。");
        later.clause(1).shows("先在第一个页面写的。");
        later.keepsWhatIsTyped();
        assertThat(later.byApi().answer(CLAUSE).get("statement").asText()).isEqualTo("又在第二个页面写的。");

        later.page.reload();
        later.clause(1).shows("先在第一个页面写的。");
        later.clause(1).presses("放弃这份内容");
        later.clause(1).presses("确认放弃，不再恢复");
        later.page.reload();
        later.clause(1).says("又在第二个页面写的。");
        assertThat(later.page.getByText("先在第一个页面写的。").count()).isZero();
    }

    @Test
    void whatOneTabSavesTakesNothingFromTheOther(People people) {
        opensBoth(people);
        second.page.route("**/answers/*", Route::abort);
        second.clause(1).describes("第二个页面没有存上的。");
        second.reads("保存失败，内容已保留在本机");
        first.clause(1).describes("第一个页面存上的。");
        first.keepsWhatIsTyped();
        first.clause(1).says("第一个页面存上的。");
        second.page.close();

        first.page.reload();
        var conflict = first.dialog("您在两个窗口同时修改");
        Person.sees(conflict.getByText("第一个页面存上的。").first());
        Person.sees(conflict.getByText("第二个页面没有存上的。").first());
    }

    /** The browser's emulated absence ends with the tab: what it sends while it closes would arrive. */
    private static void isLost(Enterprise tab) {
        tab.page.evaluate("() => { window.fetch = () => Promise.reject(new TypeError('no network')); }");
        tab.page.close();
    }

    private void opensBoth(People people) {
        first = people.enterprise().registers().beginsToFillIn();
        second = first.opensAnotherTab();
        first.opensIndicator("QMS-01");
        second.opensIndicator("QMS-01");
    }
}
