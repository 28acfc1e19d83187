package io.zhiheng.evidence.web;

import io.zhiheng.evidence.EvidenceFileView;
import io.zhiheng.evidence.EvidenceId;
import io.zhiheng.evidence.application.EvidenceQueries;
import io.zhiheng.evidence.content.FileType;
import io.zhiheng.identity.Actor;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Contents of evidence files: streamed, in ranges if asked for, shown in the browser only where that is harmless. */
@RestController
@RequestMapping("/api/v1/evidence/{id}")
class EvidenceDownloadApi {

    private static final String NOTHING_RUNS = "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; "
            + "object-src 'self'; frame-ancestors 'self'";
    /** Not for pdf: the viewers of older browsers stay empty in a sandbox. */
    private static final String SANDBOX = NOTHING_RUNS + "; sandbox";

    private final EvidenceQueries queries;

    EvidenceDownloadApi(EvidenceQueries queries) {
        this.queries = queries;
    }

    /** @param inline true shows pdf, jpg and png in the browser; the others are always downloaded */
    @GetMapping
    ResponseEntity<Resource> content(@PathVariable EvidenceId id, @RequestParam(defaultValue = "false") boolean inline, Actor actor) {
        var file = queries.readable(actor, id);
        var type = FileType.ofExtension(file.type()).orElseThrow();
        boolean shown = inline && type.isShownByBrowsers();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type.mediaType()))
                .cacheControl(CacheControl.noCache().cachePrivate())
                .eTag(file.sha256())
                .header("Content-Disposition", disposition(file, shown))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", type == FileType.PDF ? NOTHING_RUNS : SANDBOX)
                .body(new EvidenceContent(file, () -> queries.open(actor, id)));
    }

    private static String disposition(EvidenceFileView file, boolean shown) {
        var disposition = shown ? ContentDisposition.inline() : ContentDisposition.attachment();
        return disposition.filename(file.name(), StandardCharsets.UTF_8).build().toString();
    }
}
