package io.zhiheng.administration.web.instance;

import io.zhiheng.administration.application.ProcessVersionQueries;
import io.zhiheng.administration.application.incident.IncidentQueries;
import io.zhiheng.administration.application.incident.RetryIncidents;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.Role;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.Words;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 异常, to process administrators all of them, to the platform's those papers that could not be made. */
@Controller
class IncidentPages {

    private static final String INCIDENTS = "incidents";
    private static final String FAILED_REPORTS = "failed-reports";

    private final IncidentQueries queries;
    private final RetryIncidents retry;
    private final ProcessVersionQueries versions;
    private final Words words;

    IncidentPages(IncidentQueries queries, RetryIncidents retry, ProcessVersionQueries versions, Words words) {
        this.queries = queries;
        this.retry = retry;
        this.versions = versions;
        this.words = words;
    }

    @GetMapping({"/staff/" + INCIDENTS, "/staff/" + FAILED_REPORTS})
    String list(
            Actor actor,
            @RequestParam(defaultValue = "") String process,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size,
            Model model) {
        model.addAttribute("place", place(actor));
        model.addAttribute("process", process);
        model.addAttribute("q", q);
        model.addAttribute("size", size);
        model.addAttribute("processes", versions.processes());
        model.addAttribute("incidents", queries.page(actor, process, q, page, size));
        return "administration/incidents";
    }

    /** @param one the only one, whatever is ticked beside it */
    @PostMapping({"/staff/" + INCIDENTS + "/retry", "/staff/" + FAILED_REPORTS + "/retry"})
    String retry(
            Actor actor,
            @RequestParam(required = false) List<String> id,
            @RequestParam(required = false) String one,
            RedirectAttributes redirect) {
        redirect.addFlashAttribute("toast", retried(actor, one != null ? List.of(one) : id == null ? List.of() : id));
        return "redirect:/staff/" + place(actor);
    }

    /** Each administrator's own. */
    private static String place(Actor actor) {
        return actor.is(Role.PLATFORM_ADMIN) ? FAILED_REPORTS : INCIDENTS;
    }

    private String retried(Actor actor, List<String> ids) {
        try {
            return words.of("administration.retried", retry.execute(actor, ids));
        } catch (RuleBroken refused) {
            return words.of(refused.messageKey(), refused.args());
        }
    }
}
