package io.zhiheng.identity.web.account;

import io.zhiheng.identity.application.ChangeMobile;
import io.zhiheng.identity.application.SecondFactorQueries;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.RuleErrors;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** 更换手机号码. */
@Controller
@RequestMapping("/account/mobile")
class MobileController {

    private final ChangeMobile changeMobile;
    private final SecondFactorQueries queries;

    MobileController(ChangeMobile changeMobile, SecondFactorQueries queries) {
        this.changeMobile = changeMobile;
        this.queries = queries;
    }

    record MobileForm(String current, String oldCode, String mobile, String newCode) {}

    @GetMapping
    String show(Actor actor, Model model) {
        model.addAttribute("form", new MobileForm("", "", "", ""));
        return page(actor, model);
    }

    @PostMapping
    String change(
            @ModelAttribute("form") MobileForm form,
            BindingResult errors,
            Actor actor,
            HttpServletResponse response,
            Model model) {
        try {
            changeMobile.execute(actor.account(), form.current(), form.oldCode(), form.mobile(), form.newCode());
            return "redirect:/account?mobile";
        } catch (RuleBroken broken) {
            RuleErrors.show(broken, errors);
        }
        response.setStatus(422);
        return page(actor, model);
    }

    private String page(Actor actor, Model model) {
        model.addAttribute("known", queries.maskedMobile(actor.account()).orElse(null));
        return "identity/mobile";
    }
}
