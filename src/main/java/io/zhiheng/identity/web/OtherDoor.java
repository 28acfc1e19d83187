package io.zhiheng.identity.web;

import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.RuleErrors;
import java.util.Map;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;

/** Says why sign-in was refused; where only the page was the wrong one, with a link to the right one. */
final class OtherDoor {

    private static final Map<String, String> DOORS = Map.of("staff-door", "/staff/login", "enterprise-door", "/login");

    private OtherDoor() {}

    static void show(RuleBroken broken, BindingResult errors, Model model) {
        RuleErrors.show(broken, errors);
        if (DOORS.containsKey(broken.rule())) {
            model.addAttribute("otherDoor", DOORS.get(broken.rule()));
        }
    }
}
