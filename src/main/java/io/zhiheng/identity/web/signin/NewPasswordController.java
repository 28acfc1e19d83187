package io.zhiheng.identity.web.signin;

import io.zhiheng.identity.application.RenewPassword;
import io.zhiheng.identity.security.HalfSession;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.Role;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.RuleErrors;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where somebody whose password is shorter than the rules allow today chooses another one, before anything else. */
@Controller
@RequestMapping("/new-password")
class NewPasswordController {

    private static final String TO_PASSWORD = "redirect:/login";

    private final RenewPassword renewPassword;
    private final HalfSession half;
    private final Arrival arrival;

    NewPasswordController(RenewPassword renewPassword, HalfSession half, Arrival arrival) {
        this.renewPassword = renewPassword;
        this.half = half;
        this.arrival = arrival;
    }

    record NewPasswordForm(String password) {}

    @GetMapping
    String ask(HttpServletRequest request, Model model) {
        model.addAttribute("form", new NewPasswordForm(""));
        return half.whoOwesPassword(request).map(who -> page(who, model)).orElse(TO_PASSWORD);
    }

    @PostMapping
    String renew(
            @ModelAttribute("form") NewPasswordForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var who = half.whoOwesPassword(request);
        if (who.isEmpty()) {
            return TO_PASSWORD;
        }
        try {
            renewPassword.execute(who.get().account(), form.password());
            return arrival.withPassword(request, response, who.get());
        } catch (RuleBroken broken) {
            RuleErrors.show(broken, errors);
        }
        response.setStatus(422);
        return page(who.get(), model);
    }

    private static String page(Actor who, Model model) {
        model.addAttribute("account", who.accountName());
        model.addAttribute("shared", who.enterprise() != null && !who.is(Role.MEMBER));
        return "identity/new-password";
    }
}
