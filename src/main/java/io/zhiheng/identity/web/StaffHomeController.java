package io.zhiheng.identity.web;

import io.zhiheng.shared.Actor;
import io.zhiheng.shared.Role;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Where staff arrive: each role at its work. */
@Controller
class StaffHomeController {

    @GetMapping("/staff")
    String arrive(Actor actor) {
        if (actor.is(Role.PLATFORM_ADMIN)) {
            return "redirect:/staff/desk";
        }
        if (actor.is(Role.PROCESS_ADMIN)) {
            return "redirect:/staff/administration";
        }
        if (actor.is(Role.SECURITY_AUDITOR)) {
            return "redirect:/staff/audit";
        }
        return actor.institution() != null ? "redirect:/staff/tasks" : "identity/staff";
    }
}
