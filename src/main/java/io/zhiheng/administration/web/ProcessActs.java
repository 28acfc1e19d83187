package io.zhiheng.administration.web;

import io.zhiheng.administration.application.GrantRelease;
import io.zhiheng.administration.application.ProposeAgain;
import io.zhiheng.administration.application.ProposeProcess;
import io.zhiheng.administration.application.ProposeShipped;
import io.zhiheng.administration.application.RefuseRelease;
import io.zhiheng.administration.application.StopStarts;
import io.zhiheng.administration.domain.Release.Kind;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.Words;
import io.zhiheng.shared.web.LargestBody;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What administrators do with versions of processes, by the pages. */
@Controller
@RequestMapping("/staff/processes")
class ProcessActs {

    private static final String LIST = "/staff/processes/";

    private final ProposeProcess propose;
    private final ProposeAgain again;
    private final ProposeShipped shipped;
    private final GrantRelease grant;
    private final RefuseRelease refuse;
    private final StopStarts stop;
    private final Words words;

    ProcessActs(
            ProposeProcess propose,
            ProposeAgain again,
            ProposeShipped shipped,
            GrantRelease grant,
            RefuseRelease refuse,
            StopStarts stop,
            Words words) {
        this.propose = propose;
        this.again = again;
        this.shipped = shipped;
        this.grant = grant;
        this.refuse = refuse;
        this.stop = stop;
        this.words = words;
    }

    /** What is refused is shown with its reasons on the page where it was chosen. */
    @PostMapping
    @LargestBody("12MB")
    String propose(
            Actor actor,
            @RequestParam(required = false) List<MultipartFile> files,
            @RequestParam(defaultValue = "") String note,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect)
            throws IOException {
        try {
            var id = propose.execute(actor, SentFiles.of(files), note);
            return to(LIST + id, redirect, "administration.proposed");
        } catch (RuleBroken refused) {
            response.setStatus(refused.kind().status());
            model.addAttribute("note", note);
            model.addAttribute("refusal", said(refused.messageKey(), refused.args()));
            model.addAttribute("reasons", refused.details().getOrDefault("reasons", List.of()));
            return "administration/process-new";
        }
    }

    @PostMapping("/{id}/release")
    String release(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes redirect) {
        return tried(
                LIST + id, redirect, "administration.released", () -> grant.execute(actor, Kind.PROCESS, id, reason));
    }

    @PostMapping("/{id}/refusal")
    String refuse(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes redirect) {
        return tried(
                LIST + id, redirect, "administration.refused", () -> refuse.execute(actor, Kind.PROCESS, id, reason));
    }

    @PostMapping("/{id}/again")
    String again(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes redirect) {
        return proposed(LIST + id, redirect, () -> again.execute(actor, id, reason));
    }

    @PostMapping("/shipped/{process}")
    String shipped(
            Actor actor,
            @PathVariable String process,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes redirect) {
        return proposed(LIST, redirect, () -> shipped.execute(actor, process, reason));
    }

    @PostMapping("/stops/{process}")
    String stop(
            Actor actor,
            @PathVariable String process,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes redirect) {
        return tried(LIST, redirect, "administration.stopped", () -> stop.execute(actor, process, reason));
    }

    /** What was asked for is shown, with who may release it. */
    private String proposed(String place, RedirectAttributes redirect, Supplier<UUID> act) {
        try {
            return to(LIST + act.get(), redirect, "administration.proposed");
        } catch (RuleBroken refused) {
            return to(place, redirect, refused.messageKey(), refused.args());
        }
    }

    private String tried(String place, RedirectAttributes redirect, String done, Runnable act) {
        try {
            act.run();
            return to(place, redirect, done);
        } catch (RuleBroken refused) {
            return to(place, redirect, refused.messageKey(), refused.args());
        }
    }

    private String to(String place, RedirectAttributes redirect, String key, Object... args) {
        redirect.addFlashAttribute("toast", said(key, args));
        return "redirect:" + (place.endsWith("/") ? place.substring(0, place.length() - 1) : place);
    }

    private String said(String key, Object... args) {
        return words.of(key, args);
    }
}
