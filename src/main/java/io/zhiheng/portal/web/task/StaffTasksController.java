package io.zhiheng.portal.web.task;

import io.zhiheng.platform.workflow.model.Models;
import io.zhiheng.platform.workflow.task.JoinedWork;
import io.zhiheng.platform.workflow.task.TaskLists;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.Role;
import io.zhiheng.shared.Words;
import io.zhiheng.shared.time.BeijingTime;
import io.zhiheng.shared.web.HeavyWork;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 任务: what waits for an institution's people. */
@Controller
@RequestMapping("/staff/tasks")
class StaffTasksController {

    private static final int MOST_EXPORTED = 10_000;

    private final TaskLists lists;
    private final TaskBatch batch;
    private final ObjectProvider<JoinedWork> joined;
    private final Models models;
    private final TaskSheet sheet;
    private final Words words;

    StaffTasksController(
            TaskLists lists,
            TaskBatch batch,
            ObjectProvider<JoinedWork> joined,
            Models models,
            TaskSheet sheet,
            Words words) {
        this.lists = lists;
        this.batch = batch;
        this.joined = joined;
        this.models = models;
        this.sheet = sheet;
        this.words = words;
    }

    @GetMapping
    @Transactional(readOnly = true)
    String list(@ModelAttribute("filter") TaskFilterForm filter, Actor actor, Model model) {
        var found = lists.page(actor, filter.filter(), filter.offset(), filter.size());
        var tasks = found.items().stream().map(TaskItem::of).toList();
        model.addAttribute("counts", found.counts());
        model.addAttribute("tasks", new PageImpl<>(tasks, PageRequest.of(filter.page(), filter.size()), found.total()));
        model.addAttribute("joined", joined(actor));
        model.addAttribute("groups", TaskGroup.of(tasks));
        model.addAttribute("capped", found.total() >= TaskLists.COUNTED);
        model.addAttribute("steps", models.staffSteps());
        model.addAttribute("sizes", TaskFilterForm.SIZES);
        model.addAttribute("zone", BeijingTime.ZONE);
        model.addAttribute("manages", actor.is(Role.INSTITUTION_MANAGER));
        return "portal/tasks";
    }

    private List<JoinedItem> joined(Actor actor) {
        return joined.orderedStream()
                .flatMap(work -> work.of(actor).stream())
                .map(JoinedItem::of)
                .toList();
    }

    /** What is filtered, as a table for a spreadsheet. */
    @GetMapping("/export")
    @HeavyWork
    ResponseEntity<byte[]> export(@ModelAttribute("filter") TaskFilterForm filter, Actor actor) {
        var rows = lists.rows(actor, filter.filter(), MOST_EXPORTED);
        return sheet.answer(rows.stream().map(TaskItem::of).toList());
    }

    /** @param one the task whose own button was pressed; otherwise those chosen by their boxes are meant */
    @PostMapping("/{act:claims|releases|reminders}")
    String act(
            @PathVariable String act,
            @RequestParam(required = false) List<String> task,
            @RequestParam(required = false) String one,
            @ModelAttribute("filter") TaskFilterForm filter,
            Actor actor,
            RedirectAttributes redirect) {
        var chosen = one != null ? List.of(one) : task == null ? List.<String>of() : task;
        if (chosen.isEmpty()) {
            redirect.addFlashAttribute("toast", words.of("portal.rule.no-task-chosen"));
        } else {
            var outcome =
                    switch (act) {
                        case "claims" -> batch.claim(chosen, actor);
                        case "releases" -> batch.release(chosen, actor);
                        default -> batch.remind(chosen, actor);
                    };
            if (!outcome.done().isEmpty()) {
                redirect.addFlashAttribute(
                        "toast",
                        words.of("portal.tasks.done." + act, outcome.done().size()));
            }
            redirect.addFlashAttribute(
                    "refused", outcome.refused().stream().map(this::line).toList());
        }
        redirect.addAttribute("tab", filter.tab());
        redirect.addAttribute("q", filter.q());
        redirect.addAttribute("step", filter.step());
        redirect.addAttribute("overdue", filter.overdue());
        redirect.addAttribute("sort", filter.sort());
        redirect.addAttribute("page", filter.page());
        redirect.addAttribute("size", filter.size());
        return "redirect:/staff/tasks";
    }

    /** As text: what is kept for the next page goes through the session's table. */
    private String line(TaskBatch.Refused refusal) {
        return refusal.task() == null
                ? refusal.reason()
                : words.of("portal.tasks.refused.one", refusal.task(), refusal.reason());
    }
}
