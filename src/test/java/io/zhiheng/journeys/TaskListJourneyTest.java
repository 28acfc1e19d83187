package io.zhiheng.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.SelectOption;
import io.zhiheng.TestTime;
import io.zhiheng.identity.DemoAccounts;
import io.zhiheng.institution.Assessors;
import io.zhiheng.platform.workflow.StaffModel;
import io.zhiheng.request.RunningRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** 待办任务: decisions that any assessor may take are looked for, claimed, given back, asked for and handed over. */
@Journey
class TaskListJourneyTest {

    @Autowired
    RuntimeService engine;

    @Autowired
    RepositoryService repository;

    @Autowired
    Assessors assessors;

    @Autowired
    JdbcTemplate jdbc;

    private final String mark =
            "TL" + UUID.randomUUID().toString().substring(0, 6).toUpperCase();

    @BeforeEach
    void theModelIsThere() {
        StaffModel.deploy(repository);
    }

    @Test
    void theSecondToClaimReadsWhoWasFaster(People people) {
        tasksWait(1);
        var chen = people.staff("demo-assessor-1").signsIn();
        var wang = people.staff("demo-assessor-2").signsIn();
        var hers = TaskList.opened(chen, "tab=claimable&q=" + mark);
        var his = TaskList.opened(wang, "tab=claimable&q=" + mark);
        int mine = hers.count("我的待办");
        int claimable = hers.count("待领取");

        hers.hits(Person.within(hers.line(mark), "领取：" + mark + "-1 审定"), "Enter");
        chen.reads("已领取 1 项任务");
        chen.isAt("q=" + mark);
        assertThat(hers.count("我的待办")).isEqualTo(mine + 1);
        assertThat(hers.count("待领取")).isEqualTo(claimable - 1);

        Person.within(his.line(mark), "领取：" + mark + "-1 审定").click();
        wang.reads(mark + "-1 审定：该任务已由 " + nameOf("demo-assessor-1") + " 领取");

        TaskList.opened(chen, "tab=mine&q=" + mark);
        hers.hits(Person.within(hers.line(mark), "退回待领取：" + mark + "-1 审定"), "Enter");
        chen.reads("已退回 1 项任务");
        TaskList.opened(wang, "tab=claimable&q=" + mark);
        Person.within(his.line(mark), "领取：" + mark + "-1 审定").click();
        wang.reads("已领取 1 项任务");
        assertThat(chen.complaints()).isEmpty();
        assertThat(wang.complaints()).isEmpty();
    }

    @Test
    void severalAreClaimedAtOnceAndWhatIsRefusedIsNamed(People people) {
        tasksWait(3);
        var chen = people.staff("demo-assessor-1").signsIn();
        var wang = people.staff("demo-assessor-2").signsIn();
        var his = TaskList.opened(wang, "tab=claimable&q=" + mark);
        assertThat(wang.button("领取所选")).isHidden();
        chen.byApi().call("POST", "/api/v1/tasks/" + id(2) + "/claim", null, null);

        his.hits(wang.page.getByLabel("全选本页"), "Space");
        wang.reads("已选 3 项");
        his.hits(his.box(mark + "-3"), "Space");
        wang.reads("已选 2 项");
        his.hits(his.box(mark + "-3"), "Space");
        his.hits(wang.button("领取所选"), "Enter");
        wang.reads("已领取 2 项任务");
        wang.reads(mark + "-2 审定：该任务已由 " + nameOf("demo-assessor-1") + " 领取");
        looks(wang, "refused");
        TaskList.opened(wang, "q=" + mark);
        assertThat(his.tab("待处理")).hasAttribute("aria-current", "page");
        assertThat(his.subjects(mark)).containsExactly(mark + "-1", mark + "-3");
        TaskList.opened(wang, "tab=mine&q=" + mark);
        assertThat(his.subjects(mark)).containsExactly(mark + "-1", mark + "-3");
        assertThat(wang.complaints()).isEmpty();
    }

    @Test
    void aManagerAsksForATaskAndHandsItOver(People people) {
        tasksWait(2);
        var manager = people.staff("demo-manager").signsIn();
        var list = TaskList.opened(manager, "tab=all&q=" + mark);
        list.box(mark + "-1").check();
        list.hits(manager.button("催办所选"), "Enter");
        manager.reads("已催办 1 项任务");
        manager.reads("已催办 ");
        list.box(mark + "-1").check();
        manager.presses("催办所选");
        manager.reads(mark + "-1 审定：今天已经催办过该任务");

        list.box(mark + "-1").check();
        list.hits(manager.button("改派所选"), "Enter");
        var dialog = manager.dialog("改派任务");
        Person.sees(dialog.getByText("将改派所选的 1 项任务"));
        manager.page.keyboard().press("Escape");
        assertThat(dialog).isHidden();
        assertThat(manager.button("改派所选")).isFocused();

        manager.page.keyboard().press("Enter");
        var send = Person.within(dialog, "改派所选任务");
        send.click();
        Person.sees(dialog.getByText("请选择改派给谁"));
        var to = dialog.getByRole(AriaRole.COMBOBOX);
        assertThat(to).isFocused();
        assertThat(to.getByText(nameOf("demo-assessor-4"))).hasCount(1);
        assertThat(to.getByText(nameOf("demo-manager"))).hasCount(0);
        to.selectOption(new SelectOption().setLabel(nameOf("demo-assessor-3")));
        send.click();
        Person.sees(dialog.getByText("请填写改派原因"));
        dialog.getByRole(AriaRole.TEXTBOX).fill("原审定人员休假一周");
        assertThat(violations(manager)).isEmpty();
        looks(manager, "reassign");
        list.hits(send, "Enter");
        manager.reads("已改派 1 项任务");
        Person.sees(list.line(mark + "-1").getByText(nameOf("demo-assessor-3")));

        var successor = people.staff("demo-assessor-3").signsIn();
        assertThat(TaskList.opened(successor, "tab=mine&q=" + mark).line(mark + "-1"))
                .isVisible();
        assertThat(manager.complaints())
                .as("but for the reason that was missing")
                .allMatch(complaint -> complaint.contains("422"));
    }

    @Test
    void whatIsLookedForStandsInTheAddress(People people) throws IOException {
        tasksWait(23);
        var chen = people.staff("demo-assessor-4").signsIn();
        var list = TaskList.opened(chen, "");
        list.search().fill(mark);
        chen.page.keyboard().press("Enter");
        chen.isAt("q=" + mark);
        chen.reads("共 23 条");
        assertThat(list.subjects(mark)).hasSize(20).startsWith(mark + "-1", mark + "-2", mark + "-3");
        Person.sees(list.line(mark + "-1").getByText(Pattern.compile("^已逾期( \\d+ 个工作日)?$")));
        Person.sees(list.line(mark + "-9").getByText(Pattern.compile("^还剩 \\d 个工作日$")));
        assertThat(color(list.line(mark + "-1"))).as("overdue").isNotEqualTo(color(list.line(mark + "-9")));

        list.hits(list.choice("排序"), "ArrowDown");
        chen.isAt("sort=oldest");
        assertThat(list.choice("排序")).isFocused();
        chen.page.keyboard().press("ArrowDown");
        chen.isAt("sort=newest");
        chen.page.waitForLoadState(LoadState.LOAD);
        assertThat(list.choice("排序")).isFocused();
        assertThat(list.subjects(mark)).startsWith(mark + "-23");
        list.choice("每页").selectOption("50");
        chen.isAt("size=50");
        assertThat(list.line(mark + "-1")).isVisible();
        assertThat(list.subjects(mark)).hasSize(23);

        overdue(chen).check();
        chen.isAt("overdue=true");
        chen.reads("共 2 条");
        chen.page.reload();
        chen.reads("共 2 条");
        assertThat(list.choice("排序")).hasValue("newest");
        assertThat(list.subjects(mark)).containsExactly(mark + "-2", mark + "-1");
        exportHolds(chen, 2);
        looks(chen, "filtered");

        chen.page.goBack();
        chen.reads("共 23 条");
        assertThat(overdue(chen)).not().isChecked();
        chen.page.goForward();
        chen.link("取消筛选：已逾期").click();
        chen.reads("共 23 条");
        list.choice("步骤").selectOption(new SelectOption().setLabel("编制报告"));
        chen.reads("没有符合条件的任务");
        list.hits(chen.link("清除筛选"), "Enter");
        assertThat(list.search()).hasValue("");
        TaskList.opened(chen, "tab=claimable&page=1&q=" + mark);
        assertThat(list.subjects(mark)).hasSize(3);
        chen.link("上一页").click();
        assertThat(list.line(mark + "-1")).isVisible();
        assertThat(chen.complaints()).isEmpty();
    }

    /** The filter; once it is on, a link that takes it off bears its name, too. */
    private static Locator overdue(Staff person) {
        return person.page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("已逾期"));
    }

    @Test
    void anEmptyTabSaysWhatWillBeThere(People people) {
        var manager = people.staff("demo-manager-2").signsIn();
        var words = List.of("没有待处理的任务", "没有待领取的任务", "没有待办", "还没有办结的任务", "没有任务");
        for (int tab = 0; tab < words.size(); tab++) {
            TaskList.opened(
                    manager,
                    "tab=" + List.of("todo", "claimable", "mine", "done", "all").get(tab));
            manager.readsHeading(words.get(tab));
            assertThat(violations(manager)).isEmpty();
        }
        assertThat(manager.complaints()).isEmpty();
    }

    @Test
    void theListIsReadableOnATelephone(People people) {
        tasksWait(3);
        var manager = people.staff("demo-manager").signsIn();
        looks(manager, "start");
        manager.page.setViewportSize(390, 844);
        for (var tab : List.of("todo", "claimable", "mine", "done", "all")) {
            TaskList.opened(manager, "tab=" + tab);
            manager.page.screenshot(
                    new ScreenshotOptions().setPath(Path.of("target", "screenshots", "tasks-" + tab + "-390.png")));
            assertThat(((Number) manager.page.evaluate("document.documentElement.scrollWidth")).intValue())
                    .isLessThanOrEqualTo(390);
            assertThat(violations(manager)).isEmpty();
        }
    }

    /** Due by number: the first two days late, the others ahead. */
    private void tasksWait(int many) {
        IntStream.rangeClosed(1, many).forEach(number -> {
            var key = key(number);
            var due = Date.from(TestTime.now().plus(number <= 2 ? number - 3 : number, ChronoUnit.DAYS));
            engine.createProcessInstanceByKey(StaffModel.PROCESS)
                    .businessKey(key)
                    .setVariables(StaffModel.variables(
                            UUID.randomUUID(), DemoAccounts.INSTITUTION, key, UUID.randomUUID(), due))
                    .startBeforeActivity("decide")
                    .execute();
            jdbc.update(
                    "update open_task set subject = ?, enterprise_name = ?, source = '李明（企业）', due = ? where business_key = ?",
                    mark + "-" + number,
                    number + " 号精密制造有限公司",
                    due,
                    key);
        });
    }

    private String key(int number) {
        return UUID.nameUUIDFromBytes((mark + number).getBytes()).toString();
    }

    private String id(int number) {
        return key(number) + ":decide:1";
    }

    private String nameOf(String account) {
        return assessors.nameOf(RunningRequest.account(account)).orElse(account);
    }

    private void exportHolds(Staff person, int lines) throws IOException {
        var file = person.page.waitForDownload(() -> person.link("导出").click());
        assertThat(file.suggestedFilename()).matches("任务清单-\\d{8}\\.csv");
        var text = Files.readString(file.path());
        assertThat(text)
                .startsWith("\uFEFF\"事项\",\"企业\",\"当前步骤\"")
                .contains(mark + "-2", mark + "-1", "已逾期", "李明（企业）")
                .doesNotContain(mark + "-3");
        assertThat(text.lines()).hasSize(1 + lines);
        assertThat(text.indexOf(mark + "-2")).as("in the order shown").isLessThan(text.indexOf(mark + "-1"));
    }

    /** Pictures for whoever looks at the pages. */
    private static void looks(Person person, String name) {
        for (int width : List.of(1920, 390, 1366)) {
            person.page.setViewportSize(width, width == 1920 ? 1080 : 768);
            person.page.screenshot(new ScreenshotOptions()
                    .setPath(Path.of("target", "screenshots", "tasks-" + name + "-" + width + ".png")));
        }
    }

    /** Of the time when it is due. */
    private static String color(Locator line) {
        return (String)
                line.getByText(Pattern.compile("工作日|逾期")).first().evaluate("time => getComputedStyle(time).color");
    }

    private static List<String> violations(Person person) {
        return new AxeBuilder(person.page)
                .setLegacyMode(true).analyze().getViolations().stream()
                        .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
                        .map(rule -> rule.getId() + " " + rule.getHelp()
                                + rule.getNodes().stream()
                                        .limit(2)
                                        .map(node -> node.getTarget())
                                        .toList())
                        .toList();
    }
}
