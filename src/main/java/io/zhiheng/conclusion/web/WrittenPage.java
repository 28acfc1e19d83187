package io.zhiheng.conclusion.web;

import io.zhiheng.conclusion.application.WrittenQueries;
import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.shared.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** 我写的意见: what somebody wrote about a request stays readable for good. */
@Controller
class WrittenPage {

    private final WrittenQueries written;

    WrittenPage(WrittenQueries written) {
        this.written = written;
    }

    @GetMapping("/staff/requests/{id}/written")
    String written(Actor actor, @PathVariable AssessmentRequestId id, Model model) {
        model.addAttribute("written", written.of(actor, id));
        return "review/written";
    }
}
