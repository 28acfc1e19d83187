package io.zhiheng.administration.web;

import io.zhiheng.administration.application.ProcessVersion;
import io.zhiheng.administration.application.ProcessVersionQueries;
import io.zhiheng.administration.application.drafting.DraftQueries;
import io.zhiheng.shared.Actor;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 流程: the versions and each of them. */
@Controller
@RequestMapping("/staff/processes")
class ProcessPages {

    private static final int PAGE = 20;

    private final ProcessVersionQueries queries;
    private final DraftQueries drafts;
    private final EditorWords words;

    ProcessPages(ProcessVersionQueries queries, DraftQueries drafts, EditorWords words) {
        this.queries = queries;
        this.drafts = drafts;
        this.words = words;
    }

    @GetMapping
    String list(
            @RequestParam(defaultValue = "") String process,
            @RequestParam(required = false) ProcessVersion.State state,
            @RequestParam(defaultValue = "0") int page,
            Actor actor,
            Model model) {
        model.addAttribute("drafts", drafts.all(actor));
        model.addAttribute("process", process);
        model.addAttribute("state", state);
        model.addAttribute("states", ProcessVersion.State.values());
        model.addAttribute("processes", queries.processes());
        model.addAttribute("versions", queries.page(process.isEmpty() ? null : process, state, page, PAGE));
        return "administration/processes";
    }

    @GetMapping("/new")
    String upload() {
        return "administration/process-new";
    }

    @GetMapping("/{id}")
    String one(@PathVariable UUID id, Model model) {
        var version = queries.one(id);
        model.addAttribute("version", version);
        var files = queries.files(id).keySet();
        model.addAttribute("files", files);
        model.addAttribute("picture", queries.modelFile(id).orElse(null));
        if (!version.inForce()) {
            var inForce = queries.inForce(version.process()).id();
            model.addAttribute("inForce", inForce);
            model.addAttribute("inForceFiles", queries.files(inForce).keySet());
            model.addAttribute("against", queries.modelFile(inForce).orElse(null));
        }
        model.addAttribute("editorWords", words.json());
        model.addAttribute("tokens", queries.tokens(id));
        model.addAttribute("newerShips", version.inForce() && queries.newerShips(version.process()));
        return "administration/process";
    }

    @GetMapping("/{id}/files/{name}")
    ResponseEntity<byte[]> file(@PathVariable UUID id, @PathVariable String name) {
        return SentFiles.answer(name, queries.file(id, name));
    }
}
