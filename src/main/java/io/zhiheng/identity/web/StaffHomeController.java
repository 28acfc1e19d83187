package io.zhiheng.identity.web;

import io.zhiheng.identity.Actor;
import io.zhiheng.identity.Role;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Where staff arrive. */
@Controller
class StaffHomeController {

    @GetMapping("/staff")
    String arrive(Actor actor) {
        return actor.is(Role.PLATFORM_ADMIN) ? "redirect:/staff/questions" : "identity/staff";
    }
}
