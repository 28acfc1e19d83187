package io.zhiheng.identity.web.signin;

import io.zhiheng.identity.application.RateLimits;
import io.zhiheng.identity.application.RateLimits.Attempt;
import io.zhiheng.identity.application.ResetPassword;
import io.zhiheng.identity.security.SignedInSession;
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

/** 找回密码, by a code sent to the registered mobile; staff have a page of their own, which asks for more. */
@Controller
class PasswordResetController {

    private final ResetPassword resetPassword;
    private final RateLimits limits;
    private final SignedInSession session;

    PasswordResetController(ResetPassword resetPassword, RateLimits limits, SignedInSession session) {
        this.resetPassword = resetPassword;
        this.limits = limits;
        this.session = session;
    }

    /**
     * @param endSessions whether to sign out wherever the account is open; colleagues may be at work there
     * @param proof what staff show besides the code
     */
    record PasswordResetForm(
            String mobile,
            String captchaId,
            String captcha,
            String smsCode,
            String proof,
            String password,
            Boolean endSessions) {

        static PasswordResetForm empty() {
            return new PasswordResetForm("", CaptchaId.next(), "", "", "", "", false);
        }
    }

    @GetMapping({"/password-reset", "/staff/password-reset"})
    String show(HttpServletRequest request, Model model) {
        model.addAttribute("form", PasswordResetForm.empty());
        return page(request, model);
    }

    @PostMapping({"/password-reset", "/staff/password-reset"})
    String reset(
            @ModelAttribute("form") PasswordResetForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        try {
            limits.count(Attempt.SIGN_IN, request.getRemoteAddr());
            if (!errors.hasErrors()) {
                var shown = isOfStaff(request) ? form.proof() : null;
                var renewed = resetPassword.execute(form.mobile(), form.smsCode(), form.password(), shown);
                // An enterprise's account is open at many desks, that of staff at one's own.
                if (renewed.staff() || Boolean.TRUE.equals(form.endSessions())) {
                    session.endAllOf(renewed.account());
                }
                return renewed.staff() ? "redirect:/staff/login?reset" : "redirect:/login?reset";
            }
        } catch (RuleBroken broken) {
            show(broken, errors, isOfStaff(request), model);
        }
        response.setStatus(422);
        return page(request, model);
    }

    /** On the page of enterprises there is no field for what staff show besides: they are sent to theirs. */
    private static void show(RuleBroken broken, BindingResult errors, boolean ofStaff, Model model) {
        if (!ofStaff && broken.rule().equals("reset-proof-missing")) {
            errors.reject("identity.rule.staff-reset");
            model.addAttribute("otherSignIn", "/staff/password-reset");
        } else {
            RuleErrors.show(broken, errors);
        }
    }

    private static boolean isOfStaff(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + "/staff/");
    }

    private static String page(HttpServletRequest request, Model model) {
        model.addAttribute("staff", isOfStaff(request));
        return "identity/password-reset";
    }
}
