package io.zhiheng.enterprise.web;

import io.zhiheng.enterprise.application.ProfileQueries;
import io.zhiheng.shared.Actor;
import java.time.ZoneId;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** 编辑企业信息: the form fetches and saves through the JSON API. */
@Controller
class ProfilePage {

    private final ProfileQueries queries;

    ProfilePage(ProfileQueries queries) {
        this.queries = queries;
    }

    @GetMapping("/enterprise/profile")
    @Transactional(readOnly = true)
    String edit(Actor actor, Model model) {
        model.addAttribute("profile", queries.view(actor.enterprise()));
        versions(actor, model);
        return "enterprise/profile";
    }

    @GetMapping("/enterprise/profile/versions")
    String versions(Actor actor, Model model) {
        model.addAttribute("versions", queries.versions(actor.enterprise()));
        model.addAttribute("zone", ZoneId.of("Asia/Shanghai"));
        return "enterprise/profile :: versions";
    }
}
