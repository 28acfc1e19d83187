package io.zhiheng.portal.web;

import io.zhiheng.catalogue.Editions;
import io.zhiheng.identity.DemoAccounts;
import io.zhiheng.portal.PublicFigures;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.Role;
import java.util.Optional;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The public front page. Whoever is signed in for an enterprise goes on to the self-assessment. */
@Controller
class HomeController {

    private final Editions editions;
    private final PublicFigures figures;
    private final boolean demo;

    HomeController(Editions editions, PublicFigures figures, Environment environment) {
        this.editions = editions;
        this.figures = figures;
        this.demo = environment.acceptsProfiles(Profiles.of("demo"));
    }

    @GetMapping("/")
    String home(Optional<Actor> visitor, Model model) {
        if (visitor.filter(actor -> actor.is(Role.ENTERPRISE)).isPresent()) {
            return "redirect:/home";
        }
        model.addAttribute("levels", editions.current().levels());
        figures.levels().ifPresent(levels -> model.addAttribute("figures", levels));
        if (demo) {
            model.addAttribute("demoAccounts", DemoAccounts.ALL);
            model.addAttribute("demoRequesting", DemoAccounts.REQUESTING);
            model.addAttribute("demoPassword", DemoAccounts.PASSWORD);
        }
        return "portal/home";
    }
}
