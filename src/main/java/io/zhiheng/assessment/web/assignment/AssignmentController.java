package io.zhiheng.assessment.web.assignment;

import io.zhiheng.assessment.application.assignment.AssignIndicators;
import io.zhiheng.assessment.application.assignment.AssignmentPage;
import io.zhiheng.assessment.application.assignment.AssignmentQueries;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.RuleErrors;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** 分工: all of an enterprise see it, those who decide for it say it. */
@Controller
@RequestMapping("/assignments")
class AssignmentController {

    private final AssignmentQueries queries;
    private final AssignIndicators assign;

    AssignmentController(AssignmentQueries queries, AssignIndicators assign) {
        this.queries = queries;
        this.assign = assign;
    }

    @GetMapping
    String show(Actor actor, Model model) {
        var page = queries.of(actor);
        model.addAttribute("page", page);
        model.addAttribute("form", form(page));
        return "assessment/assignments";
    }

    @PostMapping
    String assign(
            @ModelAttribute("form") AssignmentForm form,
            BindingResult errors,
            Actor actor,
            HttpServletResponse response,
            Model model) {
        try {
            if (!errors.hasErrors()) {
                assign.execute(actor, form.getMember(), form.getPerson(), form.isLocked());
                return "redirect:/assignments?saved";
            }
        } catch (RuleBroken broken) {
            RuleErrors.show(broken, errors);
        }
        response.setStatus(422);
        model.addAttribute("page", queries.of(actor));
        return "assessment/assignments";
    }

    private static AssignmentForm form(AssignmentPage page) {
        var form = new AssignmentForm();
        form.setLocked(page.locked());
        for (var row : page.rows()) {
            var assignee = row.assignee();
            var member = assignee != null && assignee.account() != null;
            form.getMember().put(row.id(), member ? assignee.account().toString() : "");
            form.getPerson().put(row.id(), member || assignee == null ? "" : assignee.person());
        }
        return form;
    }
}
