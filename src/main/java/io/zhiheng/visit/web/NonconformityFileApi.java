package io.zhiheng.visit.web;

import io.swagger.v3.oas.annotations.tags.Tag;
import io.zhiheng.platform.storage.FileAnswer;
import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.visit.application.AttachFile;
import io.zhiheng.visit.application.NonconformityView;
import io.zhiheng.visit.application.OnSiteQueries;
import io.zhiheng.visit.application.RemoveFile;
import java.io.IOException;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Photos and documents of nonconformities. */
@RestController
@RequestMapping("/api/v1/assessment-requests/{id}/nonconformities/{nonconformity}/files")
@Tag(name = "assessment-requests")
class NonconformityFileApi {

    private final AttachFile attach;
    private final RemoveFile remove;
    private final OnSiteQueries queries;

    NonconformityFileApi(AttachFile attach, RemoveFile remove, OnSiteQueries queries) {
        this.attach = attach;
        this.remove = remove;
        this.queries = queries;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    NonconformityView.File attach(
            Actor actor,
            @PathVariable AssessmentRequestId id,
            @PathVariable UUID nonconformity,
            @RequestParam(name = "file", required = false) MultipartFile file)
            throws IOException {
        if (file == null) {
            throw RuleBroken.invalid("review-onsite.rule.file-missing").at("file");
        }
        try (var content = file.getInputStream()) {
            return attach.execute(actor, id, nonconformity, file.getOriginalFilename(), content, file.getSize());
        }
    }

    /** @param inline true shows pdf, jpg and png in the browser; the others are always downloaded */
    @GetMapping("/{file}")
    ResponseEntity<Resource> content(
            Actor actor,
            @PathVariable AssessmentRequestId id,
            @PathVariable UUID nonconformity,
            @PathVariable UUID file,
            @RequestParam(defaultValue = "false") boolean inline) {
        var content = queries.content(actor, id, nonconformity, file);
        return FileAnswer.of(content, inline, () -> queries.open(actor, id, nonconformity, file));
    }

    @DeleteMapping("/{file}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(
            Actor actor,
            @PathVariable AssessmentRequestId id,
            @PathVariable UUID nonconformity,
            @PathVariable UUID file) {
        remove.execute(actor, id, nonconformity, file);
    }
}
