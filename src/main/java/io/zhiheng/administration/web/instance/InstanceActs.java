package io.zhiheng.administration.web.instance;

import io.zhiheng.administration.application.GrantRelease;
import io.zhiheng.administration.application.RefuseRelease;
import io.zhiheng.administration.application.incident.RetryIncidents;
import io.zhiheng.administration.application.instance.EndInstance;
import io.zhiheng.administration.application.variable.ProposeVariable;
import io.zhiheng.administration.domain.Release.Kind;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.Words;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What administrators do about one running process, by its page. */
@Controller
@RequestMapping("/staff/instances/{key}")
class InstanceActs {

    private final EndInstance end;
    private final RetryIncidents retry;
    private final ProposeVariable propose;
    private final GrantRelease grant;
    private final RefuseRelease refuse;
    private final Words words;

    InstanceActs(
            EndInstance end,
            RetryIncidents retry,
            ProposeVariable propose,
            GrantRelease grant,
            RefuseRelease refuse,
            Words words) {
        this.end = end;
        this.retry = retry;
        this.propose = propose;
        this.grant = grant;
        this.refuse = refuse;
        this.words = words;
    }

    @PostMapping("/end")
    String end(
            Actor actor,
            @PathVariable String key,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes redirect) {
        return tried(key, redirect, "administration.ended", () -> end.execute(actor, key, reason));
    }

    @PostMapping("/retry")
    String retry(
            Actor actor,
            @PathVariable String key,
            @RequestParam(defaultValue = "") String one,
            RedirectAttributes redirect) {
        return tried(key, redirect, "administration.retried.one", () -> retry.execute(actor, List.of(one)));
    }

    @PostMapping("/variables")
    String propose(
            Actor actor,
            @PathVariable String key,
            @RequestParam(defaultValue = "") String choice,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes redirect) {
        var parts = choice.split("=", 2);
        var value = parts.length == 2 ? parts[1] : "";
        return tried(
                key,
                redirect,
                "administration.variable-proposed",
                () -> propose.execute(actor, key, parts[0], value, reason));
    }

    @PostMapping("/variables/{release}/release")
    String release(
            Actor actor,
            @PathVariable String key,
            @PathVariable UUID release,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes redirect) {
        return tried(
                key,
                redirect,
                "administration.variable-set",
                () -> grant.execute(actor, Kind.VARIABLE, release, reason));
    }

    @PostMapping("/variables/{release}/refusal")
    String refuse(
            Actor actor,
            @PathVariable String key,
            @PathVariable UUID release,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes redirect) {
        return tried(
                key, redirect, "administration.refused", () -> refuse.execute(actor, Kind.VARIABLE, release, reason));
    }

    private String tried(String key, RedirectAttributes redirect, String done, Runnable act) {
        try {
            act.run();
            redirect.addFlashAttribute("toast", words.of(done));
        } catch (RuleBroken refused) {
            redirect.addFlashAttribute("toast", words.of(refused.messageKey(), refused.args()));
        }
        redirect.addAttribute("key", key);
        return "redirect:/staff/instances/{key}";
    }
}
