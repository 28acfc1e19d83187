package io.zhiheng.identity.web.signin;

import io.zhiheng.identity.application.RateLimits;
import io.zhiheng.identity.application.RateLimits.Attempt;
import io.zhiheng.identity.application.RegisterEnterprise;
import io.zhiheng.identity.security.SignedInSession;
import io.zhiheng.shared.RuleBroken;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** 企业注册. Whoever has registered is signed in. */
@Controller
@RequestMapping("/register")
class RegistrationController {

    private final RegisterEnterprise registerEnterprise;
    private final RateLimits limits;
    private final SignedInSession session;

    RegistrationController(RegisterEnterprise registerEnterprise, RateLimits limits, SignedInSession session) {
        this.registerEnterprise = registerEnterprise;
        this.limits = limits;
        this.session = session;
    }

    @GetMapping
    String show(Model model) {
        model.addAttribute("form", RegistrationForm.empty());
        return "identity/register";
    }

    @PostMapping
    String register(
            @ModelAttribute("form") RegistrationForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response) {
        try {
            limits.count(Attempt.REGISTRATION, request.getRemoteAddr());
            if (!errors.hasErrors()) {
                session.open(request, registerEnterprise.execute(form.from(request.getRemoteAddr())), null);
                return "redirect:/register/done";
            }
        } catch (RuleBroken | DataIntegrityViolationException refused) {
            RegistrationForm.show(refused, errors);
        }
        response.setStatus(422);
        return "identity/register";
    }

    @GetMapping("/done")
    String done() {
        return "identity/registered";
    }
}
