package io.zhiheng.identity.web;

import io.zhiheng.identity.application.RateLimits;
import io.zhiheng.identity.application.RateLimits.Door;
import io.zhiheng.identity.application.ResetPassword;
import io.zhiheng.identity.security.SignedInSession;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.RuleErrors;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** 找回密码, by a code sent to the registered mobile. */
@Controller
@RequestMapping("/password-reset")
class PasswordResetController {

    private final ResetPassword resetPassword;
    private final RateLimits limits;
    private final SignedInSession session;

    PasswordResetController(ResetPassword resetPassword, RateLimits limits, SignedInSession session) {
        this.resetPassword = resetPassword;
        this.limits = limits;
        this.session = session;
    }

    /** @param endSessions whether to sign out wherever the account is open; colleagues may be at work there */
    record PasswordResetForm(
            @NotBlank(message = "{identity.field.mobile.missing}") String mobile,
            String captchaId,
            String captcha,
            @NotBlank(message = "{identity.field.sms-code.missing}") String smsCode,
            @NotBlank(message = "{identity.field.new-password.missing}") String password,
            Boolean endSessions) {

        static PasswordResetForm empty() {
            return new PasswordResetForm("", CaptchaId.next(), "", "", "", false);
        }
    }

    @GetMapping
    String show(Model model) {
        model.addAttribute("form", PasswordResetForm.empty());
        return "identity/password-reset";
    }

    @PostMapping
    String reset(@Valid @ModelAttribute("form") PasswordResetForm form, BindingResult errors,
            HttpServletRequest request, HttpServletResponse response) {
        try {
            limits.knock(Door.SIGN_IN, request.getRemoteAddr());
            if (!errors.hasErrors()) {
                var account = resetPassword.execute(form.mobile(), form.smsCode(), form.password());
                if (Boolean.TRUE.equals(form.endSessions())) {
                    session.endAllOf(account);
                }
                return "redirect:/login?reset";
            }
        } catch (RuleBroken broken) {
            RuleErrors.show(broken, errors);
        }
        response.setStatus(422);
        return "identity/password-reset";
    }
}
