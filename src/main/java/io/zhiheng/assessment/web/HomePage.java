package io.zhiheng.assessment.web;

import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.assessment.application.course.LostAnswers;
import io.zhiheng.assessment.application.course.StartSelfAssessment;
import io.zhiheng.assessment.application.overview.HomeQueries;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.NotFound;
import io.zhiheng.shared.RuleBroken;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 自评估主页: where an enterprise stands, what there is to do, and the start of a self-assessment. */
@Controller
class HomePage {

    private final HomeQueries queries;
    private final StartSelfAssessment start;
    private final LostAnswers lost;
    private final MessageSource messages;

    HomePage(HomeQueries queries, StartSelfAssessment start, LostAnswers lost, MessageSource messages) {
        this.queries = queries;
        this.start = start;
        this.lost = lost;
        this.messages = messages;
    }

    @GetMapping("/home")
    String home(Actor actor, Model model) {
        model.addAttribute("home", queries.of(actor));
        return "assessment/home";
    }

    /** @param carryOverFrom an earlier self-assessment whose answers are proposed again; empty for none */
    @PostMapping("/self-assessments")
    String start(@RequestParam(defaultValue = "") String carryOverFrom, Actor actor, RedirectAttributes after) {
        var from = carryOverFrom.isEmpty() ? null : earlier(carryOverFrom);
        try {
            var id = start.execute(actor, from);
            say(lost.of(actor, from, id), after);
            return "redirect:/self-assessments/" + id + "/profile";
        } catch (RuleBroken refused) {
            after.addFlashAttribute(
                    "toast", messages.getMessage(refused.messageKey(), refused.args(), Locale.SIMPLIFIED_CHINESE));
            return "redirect:/home";
        }
    }

    private void say(List<LostAnswers.Lost> answers, RedirectAttributes after) {
        if (!answers.isEmpty()) {
            var clauses = answers.stream().map(LostAnswers.Lost::displayNo).toList();
            after.addFlashAttribute(
                    "toast",
                    messages.getMessage(
                            "assessment.carried.lost",
                            new Object[] {answers.size(), String.join(" ", clauses)},
                            Locale.SIMPLIFIED_CHINESE));
        }
    }

    private static SelfAssessmentId earlier(String id) {
        try {
            return SelfAssessmentId.of(id);
        } catch (IllegalArgumentException noId) {
            throw new NotFound("self-assessment", id);
        }
    }
}
