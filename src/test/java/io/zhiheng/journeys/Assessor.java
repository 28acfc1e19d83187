package io.zhiheng.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import org.assertj.core.api.Assertions;

/** Reviews clause by clause. */
class Assessor extends Staff {

    Assessor(Person person, String account) {
        super(person, account);
    }

    @Override
    Assessor signsIn() {
        super.signsIn();
        return this;
    }

    void opensClause(Object request, String clause) {
        opens("/staff/requests/" + request + "/clauses?clause=" + clause);
        sees(opinion());
    }

    /** The claim of the first-level indicator with this number and name. */
    void claims(String indicator) {
        var section = page.getByRole(AriaRole.NAVIGATION, new GetByRoleOptions().setName("条款"))
                .locator("section")
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setName(indicator))));
        within(section, "领取").click();
        sees(section.getByText("由我评审"));
    }

    void finds(String verdict) {
        verdict(verdict).check();
    }

    /** Open between the requirement and the verdict, whichever clause it is. */
    void hasTheFileBeside(String name) {
        var file = page.locator("[data-viewer]");
        assertThat(file).containsText(name);
        var answer = page.locator(".review__answer").boundingBox();
        var verdict = opinion().boundingBox();
        var between = file.boundingBox();
        Assertions.assertThat(between.x).isBetween(answer.x + answer.width, verdict.x - between.width);
    }

    /** Exactly this one stands in the list of clauses: the open one, which no filter takes away. */
    void listsOnly(String number) {
        var rows = page.locator("[data-row]:visible");
        assertThat(rows).hasCount(1);
        assertThat(rows).containsText(number);
    }

    /** In one go, to these of those listed and to no other. */
    void agreesTo(String... numbers) {
        page.locator("[data-agree]:not([data-in])").click();
        var dialog = page.getByRole(AriaRole.DIALOG);
        var every = dialog.locator("[data-answer]");
        every.first().uncheck();
        for (var number : numbers) {
            dialog.getByText(number, new Locator.GetByTextOptions().setExact(true))
                    .click();
        }
        within(dialog, "同意所选 " + numbers.length + " 条").click();
    }

    Locator verdict(String verdict) {
        return opinion()
                .getByRole(
                        AriaRole.RADIO,
                        new Locator.GetByRoleOptions().setName(verdict).setExact(true));
    }

    void gives(String reason) {
        field("理由").fill(reason);
    }

    /** 需补充, and the server has it. */
    void wantsMore(String what) {
        finds("需补充");
        gives(what);
        sees(opinion().getByText("已审"));
    }

    void givesStill(String reason) {
        assertThat(field("理由")).hasValue(reason);
    }

    void asks(String words) {
        opinion().getByLabel("向企业说明或提问").fill(words);
        within(opinion(), "发送").click();
        sees(opinion().getByText(words).first());
    }

    /** The old words and the new ones, marked within the text. */
    void readsDifference(String gone, String come) {
        readsDifference(page.getByRole(AriaRole.REGION, new GetByRoleOptions().setName("整改前后的差异")), gone, come);
    }

    /** What was said about an answer that has changed since shows what became of it. */
    void readsThatTheAnswerChanged(String words, String gone, String come) {
        var entry = opinion().getByRole(AriaRole.LISTITEM).filter(new Locator.FilterOptions().setHasText(words));
        entry.getByText("答案此后已修改").click();
        readsDifference(entry, gone, come);
    }

    private static void readsDifference(Locator place, String gone, String come) {
        assertThat(place.locator("del", new Locator.LocatorOptions().setHasText(gone))
                        .first())
                .isVisible();
        assertThat(place.locator("ins", new Locator.LocatorOptions().setHasText(come))
                        .first())
                .isVisible();
    }

    Locator opinion() {
        return page.getByRole(AriaRole.COMPLEMENTARY, new GetByRoleOptions().setName("评估意见"));
    }
}
