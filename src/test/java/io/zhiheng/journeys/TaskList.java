package io.zhiheng.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;

/** 待办任务, as somebody of an institution sees it. */
class TaskList {

    private static final Pattern COUNT = Pattern.compile("\\d+");

    private final Staff person;

    private TaskList(Staff person) {
        this.person = person;
    }

    /** @param filter of the address: {@code tab=mine&q=…} */
    static TaskList opened(Staff person, String filter) {
        person.opens("/staff/tasks?" + filter);
        return new TaskList(person);
    }

    /** What stands under one heading. */
    Locator group(String subject) {
        return person.page
                .getByRole(AriaRole.ROWGROUP)
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile(subject + "(?!\\d)")));
    }

    /** The first task under the heading. */
    Locator line(String subject) {
        return group(subject).getByRole(AriaRole.ROW).nth(1);
    }

    Locator box(String words) {
        return line(words).getByRole(AriaRole.CHECKBOX);
    }

    /** What the lines are about, from top to bottom. */
    List<String> subjects(String beginning) {
        return person.page.getByRole(AriaRole.ROW).allInnerTexts().stream()
                .flatMap(line -> Pattern.compile(beginning + "-\\d+")
                        .matcher(line)
                        .results()
                        .limit(1)
                        .map(found -> found.group()))
                .toList();
    }

    /** By keyboard alone: the focus goes there, the key is pressed. */
    void hits(Locator control, String key) {
        control.focus();
        person.page.keyboard().press(key);
    }

    Locator tab(String name) {
        return person.page.getByRole(
                AriaRole.LINK, new GetByRoleOptions().setName(Pattern.compile("^\\s*" + name + "\\s+\\d+\\+?\\s*$")));
    }

    int count(String tab) {
        var number = COUNT.matcher(tab(tab).innerText());
        if (!number.find()) {
            throw new AssertionError("No number on " + tab);
        }
        return Integer.parseInt(number.group());
    }

    Locator search() {
        return person.page.getByRole(AriaRole.SEARCHBOX);
    }

    Locator choice(String label) {
        return person.page.getByRole(AriaRole.COMBOBOX, new GetByRoleOptions().setName(label));
    }
}
