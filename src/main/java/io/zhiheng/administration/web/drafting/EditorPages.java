package io.zhiheng.administration.web.drafting;

import io.zhiheng.administration.application.ProcessVersionQueries;
import io.zhiheng.administration.application.drafting.DiscardDraft;
import io.zhiheng.administration.application.drafting.DraftQueries;
import io.zhiheng.administration.domain.Release.Kind;
import io.zhiheng.administration.web.EditorWords;
import io.zhiheng.shared.Actor;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 流程编辑器, and what was put aside while somebody was at it. */
@Controller
@RequestMapping("/staff/processes")
class EditorPages {

    private final ProcessVersionQueries versions;
    private final DraftQueries drafts;
    private final DiscardDraft discard;
    private final EditorWords words;

    EditorPages(ProcessVersionQueries versions, DraftQueries drafts, DiscardDraft discard, EditorWords words) {
        this.versions = versions;
        this.drafts = drafts;
        this.discard = discard;
        this.words = words;
    }

    @GetMapping("/{process}/editor")
    String editor(@PathVariable String process, @RequestParam(required = false) UUID from, Model model) {
        model.addAttribute("name", drafts.name(process));
        model.addAttribute("process", process);
        model.addAttribute("from", from);
        var inForce = versions.inForce(process).id();
        model.addAttribute("inForce", inForce);
        model.addAttribute("inForceFiles", versions.files(inForce).keySet());
        model.addAttribute("file", versions.modelFile(inForce).orElseThrow());
        model.addAttribute("editorWords", words.json());
        return "administration/editor";
    }

    @GetMapping("/aside/{id}")
    ResponseEntity<byte[]> aside(@PathVariable UUID id) {
        var model = drafts.aside(id);
        var download = ContentDisposition.attachment()
                .filename(model.name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_XML)
                .header(HttpHeaders.CONTENT_DISPOSITION, download.toString())
                .body(model.content());
    }

    @PostMapping("/{process}/aside/{id}/removal")
    String removeAside(Actor actor, @PathVariable String process, @PathVariable UUID id) {
        discard.execute(actor, Kind.PROCESS, process, id);
        return "redirect:/staff/processes";
    }
}
