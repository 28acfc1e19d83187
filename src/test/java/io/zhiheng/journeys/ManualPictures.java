package io.zhiheng.journeys;

import com.microsoft.playwright.Page.ScreenshotOptions;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * Takes the pictures of the manual anew, into target/manual; no part of the suite. How they come into the product
 * stands in docs/frontend.md.
 */
@Journey
class ManualPictures {

    private static final int[] PAGE = {1280, 760};
    private static final int[] WORKSPACE = {1680, 900};

    @Test
    void areTaken(People people) {
        entrance(people.visitor());
        start(people.enterprise().registers());
        fillingIn(people.demo("demo-half").signsIn());
        result(people.demo("demo-done").signsIn());
    }

    private static void entrance(Visitor visitor) {
        take(visitor, "register", "/register");
        take(visitor, "login", "/login");
    }

    private static void start(Enterprise enterprise) {
        opens(enterprise, PAGE, "/home");
        enterprise.presses("开始评估");
        take(enterprise, "start");
        Person.within(enterprise.dialog("开始评估"), "否").click();
        take(enterprise, "start-guidance");
    }

    private static void fillingIn(Enterprise enterprise) {
        var base = "/self-assessments/" + enterprise.byApi().assessment();
        take(enterprise, "home", "/home");
        take(enterprise, "profile", "/enterprise/profile");
        take(enterprise, "overview", base);
        take(enterprise, "basis", base + "/indicators/PERF");
        take(enterprise, "performance", base + "/performance");
        take(enterprise, "check", base + "/check");
        opens(enterprise, WORKSPACE, base + "/indicators/QMS-06");
        take(enterprise, "workspace");
        enterprise.clause(3).presses("评估示例");
        take(enterprise, "example");
        enterprise.page.keyboard().press("Escape");
        enterprise.clause(3).presses("我有疑问");
        take(enterprise, "question");
    }

    private static void result(Enterprise enterprise) {
        var base = "/self-assessments/" + enterprise.byApi().assessment();
        opens(enterprise, PAGE, base + "/result");
        Person.sees(enterprise.link("下载报告"), 60_000);
        take(enterprise, "result");
        take(enterprise, "history", "/self-assessments");
        take(enterprise, "answers", base + "/answers");
    }

    private static void take(Person person, String name, String path) {
        opens(person, PAGE, path);
        take(person, name);
    }

    private static void opens(Person person, int[] size, String path) {
        person.page.setViewportSize(size[0], size[1]);
        person.opens(path);
        person.waits();
    }

    private static void take(Person person, String name) {
        person.page.screenshot(new ScreenshotOptions().setPath(Path.of("target", "manual", name + ".png")));
    }
}
