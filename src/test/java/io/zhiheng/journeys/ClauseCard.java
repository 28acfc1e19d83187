package io.zhiheng.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Path;

/** One clause in the workspace. */
class ClauseCard {

    private final Person person;
    private final Locator card;

    ClauseCard(Person person, Locator card) {
        this.person = person;
        this.card = card;
    }

    /** A finished card is folded to a line. */
    ClauseCard isOpened() {
        if (isFolded()) {
            fold().click();
        }
        return this;
    }

    boolean isFolded() {
        return card.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("条款内容").setExpanded(false))
                .isVisible();
    }

    Locator fold() {
        return card.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("条款内容"));
    }

    ClauseCard chooses(String conformity) {
        isOpened();
        card.getByRole(
                        AriaRole.RADIO,
                        new Locator.GetByRoleOptions().setName(conformity).setExact(true))
                .check();
        return this;
    }

    ClauseCard describes(String statement) {
        isOpened();
        statement().fill(statement);
        return this;
    }

    /** Key by key, so many milliseconds apart, after what stands there. */
    ClauseCard types(String words, double pause) {
        isOpened();
        statement().press("End");
        statement().pressSequentially(words, new Locator.PressSequentiallyOptions().setDelay(pause));
        return this;
    }

    ClauseCard uploads(String name, byte[] content) {
        var type = name.endsWith(".pdf") ? "application/pdf" : "application/octet-stream";
        choosesFile().setFiles(new FilePayload(name, type, content));
        return this;
    }

    ClauseCard uploads(Path file) {
        choosesFile().setFiles(file);
        return this;
    }

    void shows(String text) {
        isOpened();
        assertThat(card.getByText(text).first()).isVisible();
    }

    void says(String statement) {
        isOpened();
        assertThat(statement()).hasValue(statement);
    }

    void isReadOnly() {
        assertThat(card.getByRole(AriaRole.RADIO).first()).isDisabled();
        assertThat(statement()).not().isEditable();
    }

    void isAnswered() {
        assertThat(card.getByText("已答完")).isVisible();
    }

    void presses(String button) {
        isOpened();
        card.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button))
                .first()
                .click();
    }

    Locator statement() {
        return card.getByRole(AriaRole.TEXTBOX, new Locator.GetByRoleOptions().setName("对该要求的符合性情况描述"));
    }

    private FileChooser choosesFile() {
        isOpened();
        return person.page.waitForFileChooser(() -> Person.within(card, "上传证据").click());
    }
}
