package io.zhiheng.identity.web.signin;

import io.zhiheng.identity.application.ConfirmEnrolment;
import io.zhiheng.identity.application.PassSecondFactor;
import io.zhiheng.identity.application.PrepareEnrolment;
import io.zhiheng.identity.application.RateLimits;
import io.zhiheng.identity.application.RateLimits.Attempt;
import io.zhiheng.identity.application.SecondFactorQueries;
import io.zhiheng.identity.domain.AccountEvent.Factor;
import io.zhiheng.identity.security.HalfSession;
import io.zhiheng.platform.qr.QrCode;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.RuleErrors;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** 双因素验证: between the password and the half. Whoever has not given a password is sent to do that first. */
@Controller
@RequestMapping("/staff/second-factor")
class SecondFactorController {

    private static final String TO_PASSWORD = "redirect:/staff/login";

    private final PrepareEnrolment prepareEnrolment;
    private final ConfirmEnrolment confirmEnrolment;
    private final PassSecondFactor passSecondFactor;
    private final SecondFactorQueries queries;
    private final RateLimits limits;
    private final HalfSession half;
    private final Arrival arrival;

    SecondFactorController(
            PrepareEnrolment prepareEnrolment,
            ConfirmEnrolment confirmEnrolment,
            PassSecondFactor passSecondFactor,
            SecondFactorQueries queries,
            RateLimits limits,
            HalfSession half,
            Arrival arrival) {
        this.prepareEnrolment = prepareEnrolment;
        this.confirmEnrolment = confirmEnrolment;
        this.passSecondFactor = passSecondFactor;
        this.queries = queries;
        this.limits = limits;
        this.half = half;
        this.arrival = arrival;
    }

    record CodeForm(
            @NotBlank(message = "{identity.field.factor-code.missing}")
            @Size(max = 40, message = "{identity.rule.factor-wrong}")
            String code) {}

    @GetMapping({"", "/enrolment"})
    String ask(HttpServletRequest request, Model model) {
        model.addAttribute("form", new CodeForm(""));
        return half.whoOwesFactor(request).map(who -> page(who, request, model)).orElse(TO_PASSWORD);
    }

    @PostMapping
    String pass(
            @Valid @ModelAttribute("form") CodeForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var who = half.whoOwesFactor(request);
        if (who.isEmpty()) {
            return TO_PASSWORD;
        }
        var shown = new AtomicReference<Factor>();
        if (!accepted(
                () -> shown.set(passSecondFactor.execute(who.get().account(), form.code())),
                errors,
                request,
                response)) {
            return page(who.get(), request, model);
        }
        if (shown.get() == Factor.RECOVERY_CODE) {
            half.beginRenewal(request);
            return "redirect:/staff/second-factor";
        }
        return arrival.withFactor(request, who.get());
    }

    @PostMapping("/enrolment")
    String enrol(
            @Valid @ModelAttribute("form") CodeForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var who = half.whoOwesFactor(request);
        if (who.isEmpty()) {
            return TO_PASSWORD;
        }
        var renewing = half.isRenewing(request);
        if (!accepted(
                () -> model.addAttribute(
                        "codes", confirmEnrolment.execute(who.get().account(), form.code(), renewing)),
                errors,
                request,
                response)) {
            return page(who.get(), request, model);
        }
        // Shown in this very answer: nowhere else are they in clear.
        model.addAttribute("next", arrival.withFactor(request, who.get()).substring("redirect:".length()));
        return "identity/recovery-codes";
    }

    private String page(Actor who, HttpServletRequest request, Model model) {
        var renewing = half.isRenewing(request);
        model.addAttribute("mobile", queries.maskedMobile(who.account()).orElse(null));
        model.addAttribute("account", who.accountName());
        var enrolled = queries.isEnrolled(who.account());
        model.addAttribute("enrolled", enrolled);
        if (enrolled && !renewing) {
            return "identity/second-factor";
        }
        if (queries.isBySms(who.account()) && !renewing) {
            return "redirect:/staff/second-factor/sms";
        }
        var sheet = prepareEnrolment.execute(who.account(), renewing);
        model.addAttribute("renewing", renewing);
        model.addAttribute("secret", sheet.secret());
        model.addAttribute("picture", QrCode.svg(sheet.uri()));
        return "identity/enrolment";
    }

    private boolean accepted(
            Runnable act, BindingResult errors, HttpServletRequest request, HttpServletResponse response) {
        try {
            limits.count(Attempt.SIGN_IN, request.getRemoteAddr());
            if (!errors.hasErrors()) {
                act.run();
                return true;
            }
        } catch (RuleBroken broken) {
            RuleErrors.show(broken, errors);
        }
        response.setStatus(422);
        return false;
    }
}
