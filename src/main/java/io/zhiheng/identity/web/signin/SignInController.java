package io.zhiheng.identity.web.signin;

import io.zhiheng.identity.application.RateLimits;
import io.zhiheng.identity.application.RateLimits.Attempt;
import io.zhiheng.identity.application.SignInByPassword;
import io.zhiheng.identity.application.SignInByPassword.Entrance;
import io.zhiheng.identity.application.SignInBySmsCode;
import io.zhiheng.identity.security.HalfSession;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.RuleBroken;
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

    private static final String PAGE = "identity/login";

    private final SignInByPassword signInByPassword;
    private final SignInBySmsCode signInBySmsCode;
    private final RateLimits limits;
    private final HalfSession half;
    private final Arrival arrival;

    SignInController(
            SignInByPassword signInByPassword,
            SignInBySmsCode signInBySmsCode,
            RateLimits limits,
            HalfSession half,
            Arrival arrival) {
        this.signInByPassword = signInByPassword;
        this.signInBySmsCode = signInBySmsCode;
        this.limits = limits;
        this.half = half;
        this.arrival = arrival;
    }

    @GetMapping
    String byPassword(String next, Model model) {
        model.addAttribute("form", PasswordSignInForm.leadingTo(next));
        return PAGE;
    }

    @GetMapping(params = "way=sms")
    String bySms(String next, Model model) {
        model.addAttribute("form", SmsSignInForm.leadingTo(next));
        return PAGE;
    }

    @PostMapping
    String signIn(
            @Valid @ModelAttribute("form") PasswordSignInForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        return through(errors, request, response, model, () -> {
            var admitted = signInByPassword.execute(
                    Entrance.ENTERPRISE, form.name(), form.password(), CaptchaId.of(form.captchaId()), form.captcha());
            if (admitted.passwordTooShort()) {
                return owingPassword(request, admitted.actor(), form.next(), form.personName());
            }
            return arrival.straight(request, response, admitted.actor(), form.personName(), form.next());
        });
    }

    @PostMapping(params = "way=sms")
    String signIn(
            @Valid @ModelAttribute("form") SmsSignInForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        return through(errors, request, response, model, () -> {
            var arrived = signInBySmsCode.execute(form.mobile(), form.smsCode());
            return arrived.owesPassword()
                    ? owingPassword(request, arrived.actor(), form.next(), form.personName()) + "?recovered=1"
                    : arrival.straight(request, response, arrived.actor(), form.personName(), form.next());
        });
    }

    private String owingPassword(HttpServletRequest request, Actor who, String next, String person) {
        half.open(request, who, next, person);
        half.owePassword(request);
        return "redirect:/new-password";
    }

    private String through(
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            Supplier<String> way) {
        try {
            limits.count(Attempt.SIGN_IN, request.getRemoteAddr());
            if (!errors.hasErrors()) {
                return way.get();
            }
        } catch (RuleBroken broken) {
            SignInRefusal.show(broken, errors, model);
        }
        response.setStatus(422);
        return PAGE;
    }
}
