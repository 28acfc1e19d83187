package io.zhiheng.identity.web.account;

import io.zhiheng.identity.application.ChangePassword;
import io.zhiheng.identity.application.SecondFactorQueries;
import io.zhiheng.identity.application.recovery.view.RecoveryQueries;
import io.zhiheng.identity.security.OpenSessions;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.Role;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.RuleErrors;
import io.zhiheng.shared.time.BeijingTime;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** 我的账户: where it is open, its password and its mobile. */
@Controller
@RequestMapping("/account")
class AccountController {

    private final OpenSessions sessions;
    private final ChangePassword changePassword;
    private final SecondFactorQueries queries;
    private final RecoveryQueries recoveries;

    AccountController(
            OpenSessions sessions,
            ChangePassword changePassword,
            SecondFactorQueries queries,
            RecoveryQueries recoveries) {
        this.recoveries = recoveries;
        this.sessions = sessions;
        this.changePassword = changePassword;
        this.queries = queries;
    }

    /** @param endOthers whether to sign out everywhere but here; colleagues may be at work there */
    record PasswordForm(String current, String password, Boolean endOthers) {}

    @GetMapping
    String show(Actor actor, HttpServletRequest request, Model model) {
        model.addAttribute("form", new PasswordForm("", "", false));
        return page(actor, request, model);
    }

    @PostMapping("/password")
    String change(
            @ModelAttribute("form") PasswordForm form,
            BindingResult errors,
            Actor actor,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        try {
            changePassword.execute(actor.account(), form.current(), form.password());
            if (!isShared(actor) || Boolean.TRUE.equals(form.endOthers())) {
                sessions.endOthers(actor, request);
            }
            return "redirect:/account?changed";
        } catch (RuleBroken broken) {
            RuleErrors.show(broken, errors);
        }
        response.setStatus(422);
        return page(actor, request, model);
    }

    @PostMapping("/sessions/{id}/end")
    String end(@PathVariable String id, Actor actor) {
        sessions.end(actor, id);
        return "redirect:/account?ended";
    }

    /** An enterprise's account is open at many desks, that of staff and of a member at one's own. */
    private static boolean isShared(Actor actor) {
        return actor.enterprise() != null && !actor.is(Role.MEMBER);
    }

    private String page(Actor actor, HttpServletRequest request, Model model) {
        model.addAttribute("sessions", sessions.of(actor, request));
        model.addAttribute("mobile", queries.maskedMobile(actor.account()).orElse(null));
        model.addAttribute("recovery", recoveries.upon(actor).orElse(null));
        model.addAttribute("shared", isShared(actor));
        model.addAttribute("zone", BeijingTime.ZONE);
        return "identity/account";
    }
}
