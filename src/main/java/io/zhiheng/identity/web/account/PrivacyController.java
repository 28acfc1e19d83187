package io.zhiheng.identity.web.account;

import io.zhiheng.identity.application.IdentitySettings;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** 个人信息保护说明, the version that is in force. */
@Controller
class PrivacyController {

    private final IdentitySettings settings;

    PrivacyController(IdentitySettings settings) {
        this.settings = settings;
    }

    @GetMapping("/privacy")
    String show(Model model) {
        model.addAttribute("version", settings.privacyNotice());
        return "identity/privacy";
    }
}
