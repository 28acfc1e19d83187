package io.zhiheng.administration.web.instance;

import io.zhiheng.administration.application.ProcessVersionQueries;
import io.zhiheng.administration.application.instance.InstanceQueries;
import io.zhiheng.administration.application.instance.InstanceSearch;
import io.zhiheng.administration.application.sheet.InstanceSheet;
import io.zhiheng.administration.application.sheet.InstanceView;
import io.zhiheng.administration.application.sheet.OpenValues;
import io.zhiheng.administration.application.variable.VariableQueries;
import io.zhiheng.platform.workflow.instance.InstanceFilter.Standing;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.Words;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 业务: what runs and has run, and each of them. */
@Controller
@RequestMapping("/staff/instances")
class InstancePages {

    private final InstanceQueries queries;
    private final InstanceSheet sheet;
    private final OpenValues open;
    private final ProcessVersionQueries versions;
    private final VariableQueries variables;
    private final Words words;

    InstancePages(
            InstanceQueries queries,
            InstanceSheet sheet,
            OpenValues open,
            ProcessVersionQueries versions,
            VariableQueries variables,
            Words words) {
        this.queries = queries;
        this.sheet = sheet;
        this.open = open;
        this.versions = versions;
        this.variables = variables;
        this.words = words;
    }

    @GetMapping
    String list(
            @RequestParam(defaultValue = "") String process,
            @RequestParam(required = false) UUID version,
            @RequestParam(required = false) Standing standing,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size,
            Model model) {
        var search = new InstanceSearch(process, version, standing, q);
        model.addAttribute("search", search);
        model.addAttribute("size", size);
        model.addAttribute("standings", Standing.values());
        model.addAttribute("processes", versions.processes());
        model.addAttribute("version", version == null ? null : versions.one(version));
        model.addAttribute("instances", queries.page(search, page, size));
        return "administration/instances";
    }

    @GetMapping("/{key}")
    String one(@PathVariable String key, Model model) {
        return shown(sheet.masked(key), model);
    }

    /** Not redirected: what is shown once is gone when the page is left. */
    @PostMapping("/{key}/values")
    String values(
            @PathVariable String key,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            HttpServletResponse response) {
        try {
            return shown(open.execute(key, reason), model);
        } catch (RuleBroken refused) {
            response.setStatus(refused.kind().status());
            model.addAttribute("refusal", words.of(refused.messageKey(), refused.args()));
            return shown(sheet.masked(key), model);
        }
    }

    private String shown(InstanceView view, Model model) {
        model.addAttribute("view", view);
        model.addAttribute("picture", versions.modelFile(view.row().version()).orElse(null));
        var instance = view.row().instance();
        model.addAttribute("settable", instance.isRunning() ? variables.settable(instance.process()) : List.of());
        model.addAttribute("pending", variables.pending(instance.businessKey()));
        return "administration/instance";
    }
}
