package io.zhiheng.evidence.web;

import io.zhiheng.evidence.EvidenceId;
import io.zhiheng.evidence.application.EvidenceQueries;
import io.zhiheng.platform.storage.FileAnswer;
import io.zhiheng.platform.storage.FileDetails;
import io.zhiheng.platform.storage.FileKind;
import io.zhiheng.shared.Actor;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Contents of evidence files. */
@RestController
@RequestMapping("/api/v1/evidence/{id}")
class EvidenceDownloadApi {

    private final EvidenceQueries queries;

    EvidenceDownloadApi(EvidenceQueries queries) {
        this.queries = queries;
    }

    /** @param inline true shows pdf, jpg and png in the browser; the others are always downloaded */
    @GetMapping
    ResponseEntity<Resource> content(
            @PathVariable EvidenceId id, @RequestParam(defaultValue = "false") boolean inline, Actor actor) {
        var file = queries.readable(actor, id);
        return FileAnswer.of(
                new FileDetails(file.name(), FileKind.of(file.type()), file.size(), file.sha256()),
                inline,
                () -> queries.open(actor, id));
    }
}
