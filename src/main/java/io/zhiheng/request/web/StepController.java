package io.zhiheng.request.web;

import io.zhiheng.platform.workflow.task.TaskRef;
import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.request.application.step.StepQueries;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.RuleBroken;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Any step of a request that has no page of its own: its form, and the ways to claim it, give it back and complete it.
 */
@Controller
class StepController {

    private final StepQueries steps;

    StepController(StepQueries steps) {
        this.steps = steps;
    }

    @GetMapping({"/assessment-requests/{id}/steps/{step}/{item}", "/staff/requests/{id}/steps/{step}/{item}"})
    String step(
            @PathVariable AssessmentRequestId id,
            @PathVariable String step,
            @PathVariable String item,
            Actor actor,
            Model model,
            HttpServletResponse answer) {
        var home = (actor.enterprise() == null ? "/staff/requests/" : "/assessment-requests/") + id;
        try {
            model.addAttribute("view", steps.of(actor, TaskRef.of(id, step, item)));
            model.addAttribute("account", actor.account());
            return "review/step";
        } catch (RuleBroken over) {
            answer.setStatus(over.kind().status());
            model.addAttribute("home", home);
            return "review/step-over";
        }
    }
}
