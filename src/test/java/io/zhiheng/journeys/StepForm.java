package io.zhiheng.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Page.WaitForURLOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** The page of a step with its form. */
class StepForm {

    private static final Pattern REQUEST = Pattern.compile("/(assessment-requests|staff/requests)/[0-9a-f-]{36}$");

    private final Person person;

    StepForm(Person person) {
        this.person = person;
        person.waits();
        assertThat(person.page.locator("[aria-busy=true]")).hasCount(0);
    }

    StepForm picks(String choice) {
        person.page
                .getByRole(
                        AriaRole.RADIO, new GetByRoleOptions().setName(choice).setExact(true))
                .check();
        return this;
    }

    /** The same answer to every question that has it. */
    StepForm picksEverywhere(String choice) {
        var choices = person.page.getByRole(
                AriaRole.RADIO, new GetByRoleOptions().setName(choice).setExact(true));
        Person.sees(choices.first());
        choices.all().forEach(Locator::check);
        return this;
    }

    StepForm writes(String label, String text) {
        person.page
                .getByRole(AriaRole.TEXTBOX, new GetByRoleOptions().setName(label))
                .first()
                .fill(text);
        return this;
    }

    StepForm confirms() {
        person.page.getByRole(AriaRole.CHECKBOX).last().check();
        return this;
    }

    /** The server says no, in words. */
    void isRefused(String task, String reason) {
        person.presses("提交：" + task);
        person.reads(reason);
    }

    /** @param task the step's name */
    void handsIn(String task) {
        person.presses("提交：" + task);
        person.page.waitForURL(REQUEST, new WaitForURLOptions().setTimeout(Person.PATIENCE));
    }
}
