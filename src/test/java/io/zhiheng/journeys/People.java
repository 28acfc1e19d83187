package io.zhiheng.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import io.zhiheng.TestTime;
import io.zhiheng.identity.DemoAccounts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** Those who take part in one journey, each with a browser profile of their own. */
class People {

    /** The browser lives in the time of the tests, too. */
    private static final String TIME = """
            Date = class extends Date {
                constructor(...when) { when.length ? super(...when) : super(Date.now()); }
                static now() { return super.now() + %d; }
            };""".formatted(TestTime.ahead().toMillis());

    private static final AtomicInteger number = new AtomicInteger(1);

    private final Browser browser;
    private final String server;
    private final List<Person> all = new ArrayList<>();

    People(Browser browser, String server) {
        this.browser = browser;
        this.server = server;
    }

    /** Somebody of an enterprise nobody has heard of yet. */
    Enterprise enterprise() {
        int next = number.getAndIncrement();
        return join(person -> new Enterprise(
                person, new Credentials("journey_" + next, "139%08d".formatted(10_000_000 + next), "Zhi-heng-2026")));
    }

    /** Another person of the same enterprise, at another machine. */
    Enterprise colleagueOf(Enterprise enterprise) {
        return join(person -> new Enterprise(person, enterprise.credentials()));
    }

    /** Somebody of an enterprise of the demo. */
    Enterprise demo(String account) {
        return join(person -> new Enterprise(person, new Credentials(account, "", DemoAccounts.PASSWORD)));
    }

    /** An assessor of the demo's institution, at a machine of its own. */
    Assessor assessor(String account) {
        return join(person -> new Assessor(person, account));
    }

    PlatformAdmin platformAdmin() {
        return platformAdmin("demo-platform-admin");
    }

    PlatformAdmin platformAdmin(String account) {
        return join(person -> new PlatformAdmin(person, account));
    }

    ProcessAdmin processAdmin(String account) {
        return join(person -> new ProcessAdmin(person, account));
    }

    Auditor auditor() {
        return join(Auditor::new);
    }

    /** Somebody of the demo's institution. */
    Staff staff(String account) {
        return join(person -> new Staff(person, account));
    }

    Visitor visitor() {
        return join(person -> new Visitor(person));
    }

    /** The same account at a machine whose browser keeps its profile in this folder. */
    Enterprise atOwnMachine(Playwright playwright, Path profile, Enterprise enterprise) {
        var context = Chromium.launch(playwright, profile, server);
        context.setDefaultTimeout(Person.PATIENCE);
        return new Enterprise(new Person(context.pages().get(0)), enterprise.credentials());
    }

    void picture(Path folder, String name) {
        for (int at = 0; at < all.size(); at++) {
            try {
                all.get(at).page.screenshot(new ScreenshotOptions().setPath(folder.resolve(name + "-" + at + ".png")));
            } catch (PlaywrightException e) {
                System.err.println("No picture of " + name + ": " + e.getMessage());
            }
        }
    }

    void close() {
        all.forEach(person -> person.page.context().close());
    }

    private <P extends Person> P join(Function<Person, P> as) {
        var context = browser.newContext(new NewContextOptions()
                .setBaseURL(server)
                .setLocale("zh-CN")
                .setTimezoneId("Asia/Shanghai")
                .setViewportSize(1366, 768)
                .setAcceptDownloads(true));
        context.setDefaultTimeout(Person.PATIENCE);
        context.addInitScript(TIME);
        var person = as.apply(new Person(context.newPage()));
        all.add(person);
        return person;
    }

    /** @param name account name, unique as the mobile is */
    record Credentials(String name, String mobile, String password) {}
}
