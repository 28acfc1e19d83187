package io.zhiheng.portal.web.guidance;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The public guidance documents: what is assessed, how to fill in, how to use the product. */
@Controller
class GuidanceController {

    private static final List<String> ORDER = List.of("standard", "training", "manual");

    private final Guidance guidance;

    GuidanceController(Guidance guidance) {
        this.guidance = guidance;
    }

    @GetMapping("/guidance")
    String first() {
        return "redirect:/guidance/" + ORDER.get(0);
    }

    @GetMapping("/guidance/{name:standard|training|manual}")
    String document(@PathVariable String name, Model model) {
        model.addAttribute("document", guidance.document(name));
        model.addAttribute("documents", ORDER);
        return "portal/guidance";
    }
}
