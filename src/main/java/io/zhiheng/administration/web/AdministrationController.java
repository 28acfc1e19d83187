package io.zhiheng.administration.web;

import io.zhiheng.administration.application.desk.DeskQueries;
import io.zhiheng.shared.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** 概览: what waits for a process administrator. */
@Controller
class AdministrationController {

    private final DeskQueries queries;

    AdministrationController(DeskQueries queries) {
        this.queries = queries;
    }

    @GetMapping("/staff/administration")
    String desk(Actor actor, Model model) {
        model.addAttribute("desk", queries.of(actor));
        return "administration/desk";
    }
}
