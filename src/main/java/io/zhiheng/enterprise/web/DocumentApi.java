package io.zhiheng.enterprise.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.zhiheng.enterprise.Documents;
import io.zhiheng.enterprise.application.ReceiveDocument;
import io.zhiheng.platform.storage.FileAnswer;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.NotFound;
import java.io.IOException;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Documents of the profile, seen by their own enterprise only. */
@RestController
@RequestMapping("/api/v1/enterprise/documents")
@Tag(name = "enterprise")
class DocumentApi {

    private final ReceiveDocument receiveDocument;
    private final Documents documents;

    DocumentApi(ReceiveDocument receiveDocument, Documents documents) {
        this.receiveDocument = receiveDocument;
        this.documents = documents;
    }

    record DocumentView(UUID id, String name, String kind, long size) {}

    @Operation(summary = "Keeps a pdf, jpg or png; its id goes into the profile's field businessLicence")
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    DocumentView keep(Actor actor, @RequestParam MultipartFile file) throws IOException {
        try (var content = file.getInputStream()) {
            var kept = receiveDocument.execute(actor, file.getOriginalFilename(), content, file.getSize());
            return new DocumentView(kept.id(), kept.name(), kept.kind().extension(), kept.size());
        }
    }

    @GetMapping("/{id}")
    ResponseEntity<Resource> show(Actor actor, @PathVariable UUID id) {
        var document = documents
                .find(actor.enterprise(), id.toString())
                .orElseThrow(() -> new NotFound("enterprise-document", id));
        return FileAnswer.of(document.details(), true, () -> documents.open(document));
    }
}
