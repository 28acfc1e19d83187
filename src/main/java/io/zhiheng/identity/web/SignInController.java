package io.zhiheng.identity.web;

import io.zhiheng.identity.Actor;
import io.zhiheng.identity.application.RateLimits;
import io.zhiheng.identity.application.RateLimits.Door;
import io.zhiheng.identity.application.SignInByPassword;
import io.zhiheng.identity.application.SignInByPassword.Entrance;
import io.zhiheng.identity.application.SignInBySmsCode;
import io.zhiheng.identity.security.OwnPath;
import io.zhiheng.identity.security.SignedInSession;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.RuleErrors;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.function.Supplier;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** 企业登录, by password or by SMS code. */
@Controller
@RequestMapping("/login")
class SignInController {

    private final SignInByPassword signInByPassword;
    private final SignInBySmsCode signInBySmsCode;
    private final RateLimits limits;
    private final SignedInSession session;

    SignInController(SignInByPassword signInByPassword, SignInBySmsCode signInBySmsCode, RateLimits limits,
            SignedInSession session) {
        this.signInByPassword = signInByPassword;
        this.signInBySmsCode = signInBySmsCode;
        this.limits = limits;
        this.session = session;
    }

    @GetMapping
    String byPassword(String next, Model model) {
        model.addAttribute("form", PasswordSignInForm.leadingTo(next));
        return "identity/login";
    }

    @GetMapping(params = "way=sms")
    String bySms(String next, Model model) {
        model.addAttribute("form", SmsSignInForm.leadingTo(next));
        return "identity/login-sms";
    }

    @PostMapping
    String signIn(@Valid @ModelAttribute("form") PasswordSignInForm form, BindingResult errors,
            HttpServletRequest request, HttpServletResponse response) {
        return signIn(() -> signInByPassword.execute(Entrance.ENTERPRISE, form.name(), form.password(),
                CaptchaId.of(form.captchaId()), form.captcha()), form.personName(), errors, request, response)
                ? "redirect:" + OwnPath.of(form.next()).orElse("/home")
                : "identity/login";
    }

    @PostMapping(params = "way=sms")
    String signIn(@Valid @ModelAttribute("form") SmsSignInForm form, BindingResult errors, HttpServletRequest request,
            HttpServletResponse response) {
        return signIn(() -> signInBySmsCode.execute(form.mobile(), form.smsCode()), form.personName(), errors, request,
                response)
                ? "redirect:" + OwnPath.of(form.next()).orElse("/home")
                : "identity/login-sms";
    }

    private boolean signIn(Supplier<Actor> way, String personName, BindingResult errors, HttpServletRequest request,
            HttpServletResponse response) {
        try {
            limits.knock(Door.SIGN_IN, request.getRemoteAddr());
            if (!errors.hasErrors()) {
                session.open(request, way.get(), personName);
                return true;
            }
        } catch (RuleBroken broken) {
            RuleErrors.show(broken, errors);
        }
        response.setStatus(422);
        return false;
    }
}
