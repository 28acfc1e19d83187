package io.zhiheng.identity.web.signin;

import io.zhiheng.identity.application.IdentitySettings;
import io.zhiheng.identity.application.RateLimits;
import io.zhiheng.identity.application.RateLimits.Attempt;
import io.zhiheng.identity.application.SignInByPassword;
import io.zhiheng.identity.application.SignInByPassword.Admitted;
import io.zhiheng.identity.application.SignInByPassword.Entrance;
import io.zhiheng.identity.security.HalfSession;
import io.zhiheng.shared.RuleBroken;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** 工作人员登录. Where a second factor is asked for, the password alone opens nothing but its page. */
@Controller
@RequestMapping("/staff/login")
class StaffSignInController {

    private final SignInByPassword signInByPassword;
    private final RateLimits limits;
    private final HalfSession half;
    private final Arrival arrival;
    private final IdentitySettings settings;

    StaffSignInController(
            SignInByPassword signInByPassword,
            RateLimits limits,
            HalfSession half,
            Arrival arrival,
            IdentitySettings settings) {
        this.signInByPassword = signInByPassword;
        this.limits = limits;
        this.half = half;
        this.arrival = arrival;
        this.settings = settings;
    }

    @GetMapping
    String show(String next, Model model) {
        model.addAttribute("form", PasswordSignInForm.leadingTo(next));
        return "identity/staff-login";
    }

    @PostMapping
    String signIn(
            @Valid @ModelAttribute("form") PasswordSignInForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        try {
            limits.count(Attempt.SIGN_IN, request.getRemoteAddr());
            if (!errors.hasErrors()) {
                return enter(
                        signInByPassword.execute(
                                Entrance.STAFF,
                                form.name(),
                                form.password(),
                                CaptchaId.of(form.captchaId()),
                                form.captcha()),
                        form.next(),
                        request,
                        response);
            }
        } catch (RuleBroken broken) {
            SignInRefusal.show(broken, errors, model);
        }
        response.setStatus(422);
        return "identity/staff-login";
    }

    private String enter(Admitted admitted, String next, HttpServletRequest request, HttpServletResponse response) {
        if (!settings.secondFactor() && !admitted.passwordTooShort()) {
            return arrival.straight(request, response, admitted.actor(), null, next);
        }
        half.open(request, admitted.actor(), next, null);
        if (admitted.passwordTooShort()) {
            half.owePassword(request);
        }
        if (settings.secondFactor()) {
            half.oweFactor(request);
            return "redirect:/staff/second-factor";
        }
        return "redirect:/new-password";
    }
}
