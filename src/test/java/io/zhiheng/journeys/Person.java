package io.zhiheng.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Somebody in front of a browser, who finds things by what they are called. */
class Person {

    /** Milliseconds. A loaded machine may draw nothing for a while: what never comes is found all the same. */
    static final int PATIENCE = 60_000;

    /** What was drawn is seen and nothing is left to do: a script that was just answered has asked on by then. */
    static final String REST = """
            () => new Promise(done => {
                const idle = then => requestIdleCallback(then, { timeout: 1000 });
                const frame = then => document.hidden ? then() : requestAnimationFrame(then);
                idle(() => frame(() => frame(() => idle(() => done()))));
            })""";

    /**
     * The stream of events has no end, and of the worker that holds it for all pages none of them hears that it came.
     */
    private static final Pattern ONGOING = Pattern.compile("/events$|/assets/live-worker");

    final Page page;
    private final List<String> complaints;
    private final Set<Request> underWay;

    Person(Page page) {
        this.page = page;
        this.complaints = new ArrayList<>();
        this.underWay = new HashSet<>();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text() + " " + message.location());
            }
        });
        page.onPageError(error -> complaints.add(error));
        page.onRequest(request -> {
            if (!ONGOING.matcher(request.url()).find()) {
                underWay.add(request);
            }
        });
        page.onRequestFinished(underWay::remove);
        page.onRequestFailed(underWay::remove);
        page.onFrameNavigated(frame -> {
            if (frame == page.mainFrame()) {
                underWay.clear();
            }
        });
    }

    Person(Person same) {
        this.page = same.page;
        this.complaints = same.complaints;
        this.underWay = same.underWay;
    }

    /**
     * What the browser's console complained about since it was last asked: script errors, refused content, failed
     * requests.
     */
    List<String> complaints() {
        var said = List.copyOf(complaints);
        complaints.clear();
        return said;
    }

    void opens(String path) {
        page.navigate(path);
    }

    /** Until the page has all it asked for: what the browser calls an idle network takes half a second longer. */
    void waits() {
        do {
            page.waitForLoadState(LoadState.LOAD);
            page.waitForCondition(underWay::isEmpty);
        } while (!rests() || !underWay.isEmpty());
    }

    /** Whether the page stayed until it rested; another that takes its place has to be waited for. */
    private boolean rests() {
        try {
            page.evaluate(REST);
            return true;
        } catch (PlaywrightException left) {
            if (left.getMessage().contains("Execution context was destroyed")) {
                return false;
            }
            throw left;
        }
    }

    void presses(String button) {
        button(button).click();
    }

    void follows(String link) {
        link(link).click();
    }

    void fills(String label, String text) {
        field(label).fill(text);
    }

    void reads(String text) {
        assertThat(page.getByText(text).first()).isVisible();
    }

    /** Chooses from a select that is searched by typing. */
    void chooses(String label, String option) {
        var box = page.getByRole(AriaRole.COMBOBOX, new GetByRoleOptions().setName(label))
                .first();
        box.fill(option);
        page.getByRole(AriaRole.OPTION, new GetByRoleOptions().setName(option))
                .first()
                .click();
    }

    static void sees(Locator thing) {
        assertThat(thing).isVisible();
    }

    static void sees(Locator thing, double withinMilliseconds) {
        assertThat(thing).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(withinMilliseconds));
    }

    static void seesNoMore(Locator thing) {
        assertThat(thing).not().isVisible();
    }

    void readsHeading(String text) {
        assertThat(page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setName(text))
                        .first())
                .isVisible();
    }

    void isAt(String path) {
        assertThat(page).hasURL(Pattern.compile(path));
    }

    Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name));
    }

    Locator link(String name) {
        return page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(name));
    }

    Locator dialog(String name) {
        return page.getByRole(AriaRole.DIALOG, new GetByRoleOptions().setName(name));
    }

    void fillsPassword(String label, String password) {
        page.getByLabel(label).fill(password);
    }

    Locator field(String label) {
        return page.getByRole(
                AriaRole.TEXTBOX, new GetByRoleOptions().setName(label).setExact(true));
    }

    static Locator within(Locator place, String button) {
        return place.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button).setExact(true));
    }
}
