package io.zhiheng.portal.web;

import io.zhiheng.catalogue.Editions;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The public front page. Whoever is signed in for an enterprise goes on to the self-assessment. */
@Controller
class HomeController {

    private final ObjectProvider<Editions> editions;

    HomeController(ObjectProvider<Editions> editions) {
        this.editions = editions;
    }

    @GetMapping("/")
    String home(HttpServletRequest request, Model model) {
        if (request.isUserInRole("ENTERPRISE")) {
            return "redirect:/home";
        }
        var known = editions.getIfAvailable();
        model.addAttribute("levels", known == null ? List.of() : known.current().levels());
        return "portal/home";
    }
}
