package io.zhiheng.identity.web;

import io.zhiheng.identity.application.IdentitySettings;
import io.zhiheng.identity.application.RateLimits;
import io.zhiheng.identity.application.RateLimits.Door;
import io.zhiheng.identity.application.SignInByPassword;
import io.zhiheng.identity.application.SignInByPassword.Entrance;
import io.zhiheng.identity.security.OwnPath;
import io.zhiheng.identity.security.SignedInSession;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.RuleErrors;
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
    private final SignedInSession session;
    private final IdentitySettings settings;

    StaffSignInController(SignInByPassword signInByPassword, RateLimits limits, SignedInSession session,
            IdentitySettings settings) {
        this.signInByPassword = signInByPassword;
        this.limits = limits;
        this.session = session;
        this.settings = settings;
    }

    @GetMapping
    String show(String next, Model model) {
        model.addAttribute("form", PasswordSignInForm.leadingTo(next));
        return "identity/staff-login";
    }

    @PostMapping
    String signIn(@Valid @ModelAttribute("form") PasswordSignInForm form, BindingResult errors,
            HttpServletRequest request, HttpServletResponse response) {
        try {
            limits.knock(Door.SIGN_IN, request.getRemoteAddr());
            if (!errors.hasErrors()) {
                var actor = signInByPassword.execute(Entrance.STAFF, form.name(), form.password(),
                        CaptchaId.of(form.captchaId()), form.captcha());
                if (settings.secondFactor()) {
                    session.openHalf(request, actor, form.next());
                    return "redirect:/staff/second-factor";
                }
                session.open(request, actor, null);
                return "redirect:" + OwnPath.of(form.next()).orElse("/staff");
            }
        } catch (RuleBroken broken) {
            RuleErrors.show(broken, errors);
        }
        response.setStatus(422);
        return "identity/staff-login";
    }
}
