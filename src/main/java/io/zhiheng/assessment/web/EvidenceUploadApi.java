package io.zhiheng.assessment.web;

import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.assessment.application.answering.UploadEvidence;
import io.zhiheng.evidence.EvidenceId;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.RuleBroken;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Takes in the files that prove answers. */
@RestController
@RequestMapping("/api/v1/self-assessments/{id}/evidence")
class EvidenceUploadApi {

    private final UploadEvidence uploadEvidence;

    EvidenceUploadApi(UploadEvidence uploadEvidence) {
        this.uploadEvidence = uploadEvidence;
    }

    record Uploaded(EvidenceId id, String name, long size, String sha256) {}

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<Uploaded> upload(
            Actor actor,
            @PathVariable SelfAssessmentId id,
            @RequestParam(name = "file", required = false) MultipartFile file)
            throws IOException {
        if (file == null) {
            throw RuleBroken.invalid("assessment.rule.file-missing").at("file");
        }
        try (var content = file.getInputStream()) {
            var stored = uploadEvidence.execute(actor, id, file.getOriginalFilename(), content, file.getSize());
            var evidence = stored.file();
            return ResponseEntity.status(stored.created() ? HttpStatus.CREATED : HttpStatus.OK)
                    .body(new Uploaded(evidence.id(), evidence.name(), evidence.size(), evidence.sha256()));
        }
    }
}
