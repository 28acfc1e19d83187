package io.zhiheng.identity.web.signin;

import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.RuleErrors;
import java.util.Map;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;

/** Says why sign-in was refused; where only the page was the wrong one, with a link to the right one. */
final class SignInRefusal {

    private static final Map<String, String> RIGHT_PAGES =
            Map.of("staff-door", "/staff/login", "enterprise-door", "/login");

    private SignInRefusal() {}

    static void show(RuleBroken broken, BindingResult errors, Model model) {
        RuleErrors.show(broken, errors);
        if (RIGHT_PAGES.containsKey(broken.rule())) {
            model.addAttribute("otherSignIn", RIGHT_PAGES.get(broken.rule()));
        }
    }
}
