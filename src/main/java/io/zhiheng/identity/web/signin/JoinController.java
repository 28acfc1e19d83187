package io.zhiheng.identity.web.signin;

import io.zhiheng.identity.application.RateLimits;
import io.zhiheng.identity.application.RateLimits.Attempt;
import io.zhiheng.identity.application.member.JoinEnterprise;
import io.zhiheng.identity.application.member.MembershipQueries;
import io.zhiheng.identity.security.SignedInSession;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.time.BeijingTime;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** 接受邀请: whoever was invited opens an account and is signed in. */
@Controller
@RequestMapping("/join/{code}")
class JoinController {

    private final JoinEnterprise join;
    private final MembershipQueries queries;
    private final RateLimits limits;
    private final SignedInSession session;

    JoinController(JoinEnterprise join, MembershipQueries queries, RateLimits limits, SignedInSession session) {
        this.join = join;
        this.queries = queries;
        this.limits = limits;
        this.session = session;
    }

    @GetMapping
    String show(@PathVariable String code, Model model) {
        model.addAttribute("form", RegistrationForm.empty());
        return page(code, model);
    }

    @PostMapping
    String join(
            @PathVariable String code,
            @ModelAttribute("form") RegistrationForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        try {
            limits.count(Attempt.REGISTRATION, request.getRemoteAddr());
            if (!errors.hasErrors()) {
                session.open(request, join.execute(code, form.from(request.getRemoteAddr())), null);
                return "redirect:/home";
            }
        } catch (RuleBroken | DataIntegrityViolationException refused) {
            RegistrationForm.show(refused, errors);
        }
        response.setStatus(422);
        return page(code, model);
    }

    private String page(String code, Model model) {
        model.addAttribute("offer", queries.offer(code));
        model.addAttribute("code", code);
        model.addAttribute("zone", BeijingTime.ZONE);
        return "identity/register";
    }
}
