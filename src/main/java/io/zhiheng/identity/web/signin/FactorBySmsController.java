package io.zhiheng.identity.web.signin;

import io.zhiheng.identity.application.PassSecondFactorBySms;
import io.zhiheng.identity.application.RateLimits;
import io.zhiheng.identity.application.RateLimits.Attempt;
import io.zhiheng.identity.application.SecondFactorQueries;
import io.zhiheng.identity.application.SendFactorCode;
import io.zhiheng.identity.application.SendSmsCode;
import io.zhiheng.identity.security.HalfSession;
import io.zhiheng.shared.Actor;
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

/** 短信验证: the second factor for whom has no authenticator app at hand. */
@Controller
@RequestMapping("/staff/second-factor/sms")
class FactorBySmsController {

    private static final String TO_PASSWORD = "redirect:/staff/login";

    private final SendFactorCode sendFactorCode;
    private final PassSecondFactorBySms passSecondFactorBySms;
    private final SecondFactorQueries queries;
    private final RateLimits limits;
    private final HalfSession half;
    private final Arrival arrival;

    FactorBySmsController(
            SendFactorCode sendFactorCode,
            PassSecondFactorBySms passSecondFactorBySms,
            SecondFactorQueries queries,
            RateLimits limits,
            HalfSession half,
            Arrival arrival) {
        this.sendFactorCode = sendFactorCode;
        this.passSecondFactorBySms = passSecondFactorBySms;
        this.queries = queries;
        this.limits = limits;
        this.half = half;
        this.arrival = arrival;
    }

    /** @param bind whether to bind an app after that, for who has none */
    record SmsForm(
            @NotBlank(message = "{identity.field.sms-code.missing}")
            String smsCode,

            Boolean bind) {}

    @GetMapping({"", "/message"})
    String ask(HttpServletRequest request, Model model) {
        model.addAttribute("form", new SmsForm("", false));
        return half.whoOwesFactor(request).map(who -> page(who, model)).orElse(TO_PASSWORD);
    }

    @PostMapping("/message")
    String send(
            @ModelAttribute("form") SmsForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var who = half.whoOwesFactor(request);
        if (who.isEmpty()) {
            return TO_PASSWORD;
        }
        try {
            limits.count(Attempt.SMS, request.getRemoteAddr());
            sendFactorCode.execute(who.get().account());
            model.addAttribute("sent", SendSmsCode.PAUSE.toSeconds());
        } catch (RuleBroken broken) {
            RuleErrors.show(broken, errors);
            response.setStatus(422);
        }
        return page(who.get(), model);
    }

    @PostMapping
    String pass(
            @Valid @ModelAttribute("form") SmsForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var who = half.whoOwesFactor(request);
        if (who.isEmpty()) {
            return TO_PASSWORD;
        }
        if (half.isRenewing(request)) {
            return "redirect:/staff/second-factor";
        }
        try {
            limits.count(Attempt.SIGN_IN, request.getRemoteAddr());
            if (!errors.hasErrors()) {
                passSecondFactorBySms.execute(who.get().account(), form.smsCode());
                if (Boolean.TRUE.equals(form.bind())
                        && !queries.isEnrolled(who.get().account())) {
                    half.beginRenewal(request);
                    return "redirect:/staff/second-factor";
                }
                return arrival.withFactor(request, who.get());
            }
        } catch (RuleBroken broken) {
            RuleErrors.show(broken, errors);
        }
        response.setStatus(422);
        return page(who.get(), model);
    }

    private String page(Actor who, Model model) {
        model.addAttribute("enrolled", queries.isEnrolled(who.account()));
        model.addAttribute("bySms", queries.isBySms(who.account()));
        model.addAttribute("mobile", queries.maskedMobile(who.account()).orElse(null));
        return "identity/second-factor-sms";
    }
}
