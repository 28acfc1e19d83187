package io.zhiheng.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.ClickOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import io.zhiheng.identity.DemoAccounts;

/** Looks after the processes, with a colleague. */
class ProcessAdmin extends Person {

    private final String account;

    ProcessAdmin(Person person, String account) {
        super(person);
        this.account = account;
    }

    ProcessAdmin signsIn() {
        opens("/staff/login");
        fills("账户名称", account);
        fillsPassword("登录密码", DemoAccounts.PASSWORD);
        fills("图形验证码", Journey.CAPTCHA);
        presses("登录");
        isAt("/staff/administration");
        return this;
    }

    void opensEditor(String path) {
        opens(path);
        sees(page.locator("[data-modeler][data-ready]"));
    }

    void opensGrid(String path) {
        opens(path);
        sees(page.locator("[data-table-grid][data-ready]"));
    }

    /** The editor of a catalogue's draft, once it is there. */
    void opensTree() {
        sees(page.locator("[data-catalogue-tree][data-ready]"));
    }

    void unfolds(String number) {
        element(number).locator(".tree__fold").first().click();
        sees(page.locator("[aria-level='3']").first());
    }

    void opensElement(String number) {
        element(number).locator(".tree__says").first().click();
        assertThat(page.getByLabel("显示编号")).hasValue(number);
    }

    void isWithoutElement(String number) {
        assertThat(element(number)).hasCount(0);
    }

    /** The first clauses of the branch that is open. */
    void hasElements(String... numbers) {
        var shown = page.locator("[aria-level='3'] .tree__no");
        for (int at = 0; at < numbers.length; at++) {
            assertThat(shown.nth(at)).hasText(numbers[at]);
        }
    }

    private Locator element(String number) {
        return page.locator(".tree__line", new Page.LocatorOptions().setHas(page.getByText(number, exactly())));
    }

    private static Page.GetByTextOptions exactly() {
        return new Page.GetByTextOptions().setExact(true);
    }

    /** As from a spreadsheet, into the cell of the row that stands below the heading. */
    void pastes(String text, int row, String heading) {
        var grid = page.locator("[data-part=grid]");
        var headings = grid.locator(".tabulator-col-title").allTextContents();
        var cell = grid.locator(".tabulator-row")
                .nth(row - 1)
                .locator(".tabulator-cell")
                .nth(headings.indexOf(heading));
        cell.click();
        cell.evaluate("""
                (at, text) => {
                    const clipboardData = new DataTransfer();
                    clipboardData.setData('text/plain', text);
                    const pasted = { clipboardData, bubbles: true, cancelable: true };
                    at.dispatchEvent(new ClipboardEvent('paste', pasted));
                }""", text);
    }

    void opensTab(String name) {
        page.getByRole(AriaRole.TAB, new GetByRoleOptions().setName(name)).click();
    }

    /** An element of the picture, by what is written on it. */
    void selects(String name) {
        page.getByText(name).first().click(new ClickOptions().setForce(true));
    }

    /** A field of the form that is edited, by its label. */
    void selectsField(String label) {
        page.locator(".form-board .fjs-element", new Page.LocatorOptions().setHasText(label))
                .last()
                .click();
    }

    Locator amount(String label) {
        return page.getByRole(AriaRole.TEXTBOX, new GetByRoleOptions().setName(label));
    }
}
