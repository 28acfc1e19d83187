package io.zhiheng.load;

import io.zhiheng.identity.DemoAccounts;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * P8: what people wait for when they open a page of a packaged application with the demo's content, over HTTP, in
 * turns, so that whatever else the machine does meets all pages. Start it with
 * {@code --zhiheng.identity.captcha.fixed-answer=test} and name its address; with {@code -Dpid} of its process page by
 * page, with the CPU time that the application (without the database) takes for each, which a busy machine changes
 * less.
 */
public class PagesInTurns {

    private static final int WARM_UP = Integer.getInteger("warmup", 60);
    private static final int REQUESTS = Integer.getInteger("requests", 200);
    private static final String ID = "([0-9a-f]{8}-[0-9a-f-]{27})";

    private record Page(Browser browser, String path, Spread times) {}

    public static void main(String[] args) throws Exception {
        var address = args.length == 0 ? "http://127.0.0.1:8080" : args[0];
        var pages = pages(address);
        if (Long.getLong("pid") != null) {
            cpu(pages, ProcessHandle.of(Long.getLong("pid")).orElseThrow());
            return;
        }
        for (int turn = -WARM_UP; turn < REQUESTS; turn++) {
            for (var page : pages.values()) {
                var time = page.browser().open(page.path());
                if (turn >= 0) {
                    page.times().add(time);
                }
            }
        }
        System.out.printf("P8, %d requests each, over HTTP in ms: median | p95%n", REQUESTS);
        pages.forEach((name, page) -> System.out.printf(
                "P8 %-28s %6.1f | %6.1f%n",
                name, page.times().median(), page.times().p95()));
    }

    private static void cpu(Map<String, Page> pages, ProcessHandle application) throws Exception {
        System.out.printf("P8, %d requests each: CPU time of the application for one in ms%n", REQUESTS);
        for (var page : pages.entrySet()) {
            open(page.getValue(), WARM_UP);
            var before = application.info().totalCpuDuration().orElseThrow();
            open(page.getValue(), REQUESTS);
            var taken = application.info().totalCpuDuration().orElseThrow().minus(before);
            System.out.printf("P8 %-28s %6.1f%n", page.getKey(), taken.toMillis() / (double) REQUESTS);
        }
    }

    private static void open(Page page, int times) throws Exception {
        for (int time = 0; time < times; time++) {
            page.browser().open(page.path());
        }
    }

    private static Map<String, Page> pages(String address) throws Exception {
        var half = new Browser(address).signIn("/login", "demo-half", DemoAccounts.PASSWORD);
        var done = new Browser(address).signIn("/login", "demo-done", DemoAccounts.PASSWORD);
        var manager = new Browser(address).signIn("demo-manager", DemoAccounts.PASSWORD);
        var assessor = new Browser(address).signIn("demo-assessor-1", DemoAccounts.PASSWORD);
        var work = "/self-assessments/" + first(half, "/home", "/self-assessments/" + ID);
        var finished = "/self-assessments/" + first(done, "/self-assessments", "/self-assessments/" + ID);
        var review = "/staff/requests/" + first(assessor, "/staff/tasks?tab=all", "/staff/requests/" + ID + "/clauses");
        var pages = new LinkedHashMap<String, Page>();
        add(pages, "home of an enterprise", half, "/home");
        add(pages, "overview", half, work);
        add(pages, "clause workspace", half, work + "/indicators/QMS-01");
        add(pages, "basis of figures", half, work + "/indicators/PERF");
        add(pages, "profile as a step", half, work + "/profile");
        add(pages, "check before submission", half, work + "/check");
        add(pages, "answers as they stand", half, work + "/answers");
        add(pages, "history", done, "/self-assessments");
        add(pages, "answers as handed in", done, finished + "/answers");
        add(pages, "result", done, finished + "/result");
        add(pages, "requests, manager", manager, "/staff/requests");
        add(pages, "requests, assessor", assessor, "/staff/requests");
        add(pages, "request, manager", manager, review);
        add(pages, "task list, manager", manager, "/staff/tasks?tab=all");
        add(pages, "review workspace", assessor, review + "/clauses");
        add(pages, "clause under review", assessor, review + "/clauses/QMS-01-L1-1");
        return pages;
    }

    private static void add(Map<String, Page> pages, String name, Browser browser, String path) {
        pages.put(name, new Page(browser, path, new Spread()));
    }

    private static String first(Browser browser, String page, String pattern) throws Exception {
        var found = Pattern.compile(pattern).matcher(browser.read(page));
        if (!found.find()) {
            throw new IllegalStateException("No " + pattern + " on " + page);
        }
        return found.group(1);
    }
}
