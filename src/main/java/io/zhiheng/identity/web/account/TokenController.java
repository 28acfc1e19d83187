package io.zhiheng.identity.web.account;

import io.zhiheng.identity.application.token.EndToken;
import io.zhiheng.identity.application.token.MakeToken;
import io.zhiheng.identity.application.token.TokenDays;
import io.zhiheng.identity.application.token.TokenQueries;
import io.zhiheng.identity.domain.token.TokenScope;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.RuleErrors;
import io.zhiheng.shared.time.BeijingTime;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** 访问令牌: programs that act for the account. */
@Controller
@RequestMapping("/account/tokens")
class TokenController {

    private final TokenQueries queries;
    private final MakeToken make;
    private final EndToken end;

    TokenController(TokenQueries queries, MakeToken make, EndToken end) {
        this.queries = queries;
        this.make = make;
        this.end = end;
    }

    /** As it was sent: what is none of the choices is refused at its field. */
    record TokenForm(String name, String scope, String days, String current) {

        MakeToken.Wish wish() {
            return new MakeToken.Wish(name, chosenScope(), chosenDays(), current);
        }

        private TokenScope chosenScope() {
            return Stream.of(TokenScope.values())
                    .filter(each -> each.name().equals(scope))
                    .findFirst()
                    .orElse(null);
        }

        private Integer chosenDays() {
            return days != null && days.matches("\\d{1,4}") ? Integer.valueOf(days) : null;
        }
    }

    @GetMapping
    String show(Actor actor, Model model) {
        model.addAttribute("form", new TokenForm("", TokenScope.READ.name(), "30", ""));
        return page(actor, model);
    }

    /** The token stands on this one answer and nowhere else, so nothing is redirected. */
    @PostMapping
    String make(
            @ModelAttribute("form") TokenForm form,
            BindingResult errors,
            Actor actor,
            HttpServletResponse response,
            Model model) {
        try {
            model.addAttribute("token", make.execute(actor, form.wish()));
            model.addAttribute("name", form.name());
            return "identity/token";
        } catch (RuleBroken broken) {
            RuleErrors.show(broken, errors);
        }
        response.setStatus(422);
        return page(actor, model);
    }

    @PostMapping("/{id}/end")
    String end(@PathVariable UUID id, Actor actor) {
        end.execute(actor, id);
        return "redirect:/account/tokens?ended";
    }

    private String page(Actor actor, Model model) {
        model.addAttribute("tokens", queries.of(actor));
        model.addAttribute("scopes", TokenScope.values());
        model.addAttribute("days", TokenDays.of(actor));
        model.addAttribute("zone", BeijingTime.ZONE);
        return "identity/tokens";
    }
}
