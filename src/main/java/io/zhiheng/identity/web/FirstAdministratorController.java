package io.zhiheng.identity.web;

import io.zhiheng.identity.application.FirstAdministratorQueries;
import io.zhiheng.identity.application.OpenFirstAdministrator;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.RuleErrors;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where who is configured to run the platform opens the account. Looking at it uses nothing up. */
@Controller
@RequestMapping("/staff/first-administrator/{code}")
class FirstAdministratorController {

    private static final String VIEW = "identity/first-administrator";

    private final OpenFirstAdministrator openFirstAdministrator;
    private final FirstAdministratorQueries queries;

    FirstAdministratorController(OpenFirstAdministrator openFirstAdministrator, FirstAdministratorQueries queries) {
        this.openFirstAdministrator = openFirstAdministrator;
        this.queries = queries;
    }

    record AccountForm(
            @NotBlank(message = "{identity.field.password.missing}")
            String password) {}

    @GetMapping
    String show(@PathVariable String code, Model model, HttpServletResponse response) {
        model.addAttribute("form", new AccountForm(""));
        return page(code, model, response);
    }

    @PostMapping
    String open(
            @PathVariable String code,
            @Valid @ModelAttribute("form") AccountForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response) {
        try {
            if (!errors.hasErrors()) {
                openFirstAdministrator.execute(code, form.password());
                return "redirect:/staff/login";
            }
        } catch (RuleBroken broken) {
            RuleErrors.show(broken, errors);
        }
        response.setStatus(422);
        return page(code, model, response);
    }

    private String page(String code, Model model, HttpServletResponse response) {
        model.addAttribute("name", queries.invited(code));
        response.setHeader("Referrer-Policy", "no-referrer");
        return VIEW;
    }
}
