package io.zhiheng.assessment.web;

import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.assessment.application.course.LostAnswers;
import io.zhiheng.assessment.application.course.StartGate;
import io.zhiheng.assessment.application.course.StartSelfAssessment;
import io.zhiheng.assessment.application.home.HomeQueries;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.NotFound;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.Words;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
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
    private final StartGate gate;
    private final LostAnswers lost;
    private final Words words;

    HomePage(HomeQueries queries, StartSelfAssessment start, StartGate gate, LostAnswers lost, Words words) {
        this.queries = queries;
        this.start = start;
        this.gate = gate;
        this.lost = lost;
        this.words = words;
    }

    @GetMapping("/home")
    @Transactional(readOnly = true)
    String home(Actor actor, Model model) {
        var home = queries.of(actor);
        model.addAttribute("home", home);
        if (home.unfinished().isEmpty()) {
            model.addAttribute("closed", gate.closed().orElse(null));
        }
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
            after.addFlashAttribute("toast", words.of(refused.messageKey(), refused.args()));
            return "redirect:/home";
        }
    }

    private void say(List<LostAnswers.Lost> answers, RedirectAttributes after) {
        if (!answers.isEmpty()) {
            var clauses = answers.stream().map(LostAnswers.Lost::displayNo).toList();
            after.addFlashAttribute(
                    "toast", words.of("assessment.carried.lost", answers.size(), String.join(" ", clauses)));
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
