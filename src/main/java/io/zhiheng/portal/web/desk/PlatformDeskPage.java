package io.zhiheng.portal.web.desk;

import io.zhiheng.shared.Actor;
import io.zhiheng.shared.duty.PlatformDuty;
import io.zhiheng.shared.duty.PlatformDuty.Waiting;
import java.util.Comparator;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** 概览: what waits for a platform administrator. */
@Controller
class PlatformDeskPage {

    private final ObjectProvider<PlatformDuty> duties;

    PlatformDeskPage(ObjectProvider<PlatformDuty> duties) {
        this.duties = duties;
    }

    @GetMapping("/staff/desk")
    String show(Actor actor, Model model) {
        var lines = duties.stream()
                .map(duty -> duty.waiting(actor))
                .sorted(Comparator.comparing(Waiting::place))
                .toList();
        model.addAttribute("lines", lines);
        model.addAttribute("total", lines.stream().mapToLong(Waiting::total).sum());
        return "portal/desk";
    }
}
