package io.zhiheng.platform.sms;

import io.swagger.v3.oas.annotations.Hidden;
import io.zhiheng.platform.sms.MessageBox.Received;
import java.time.ZoneId;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** The demo's phone screen: all messages, newest first. */
@Hidden
@Controller
@Profile("demo")
class MessageBoxPages {

    private final MessageBox box;

    MessageBoxPages(MessageBox box) {
        this.box = box;
    }

    @GetMapping("/dev/sms")
    @ResponseBody
    List<Received> list() {
        return box.received();
    }

    @GetMapping("/dev/messages")
    String show(Model model) {
        model.addAttribute("messages", box.received());
        model.addAttribute("zone", ZoneId.of("Asia/Shanghai"));
        return "platform/messages";
    }
}
