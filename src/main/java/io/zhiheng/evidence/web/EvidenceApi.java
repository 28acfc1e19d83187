package io.zhiheng.evidence.web;

import io.zhiheng.evidence.EvidenceFileView;
import io.zhiheng.evidence.EvidenceFiles;
import io.zhiheng.evidence.EvidenceId;
import io.zhiheng.evidence.EvidenceUse.Place;
import io.zhiheng.evidence.application.EvidenceQueries;
import io.zhiheng.evidence.application.RemoveEvidence;
import io.zhiheng.evidence.application.StateValidity;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.typed.TypedDate;
import io.zhiheng.shared.typed.TypedText;
import io.zhiheng.shared.web.ShownAs;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** The enterprise's evidence library (证据库). */
@RestController
@RequestMapping("/api/v1/evidence")
class EvidenceApi {

    private static final int LARGEST_PAGE = 100;

    private final EvidenceFiles files;
    private final EvidenceQueries queries;
    private final StateValidity stateValidity;
    private final RemoveEvidence removeEvidence;

    EvidenceApi(
            EvidenceFiles files, EvidenceQueries queries, StateValidity stateValidity, RemoveEvidence removeEvidence) {
        this.files = files;
        this.queries = queries;
        this.stateValidity = stateValidity;
        this.removeEvidence = removeEvidence;
    }

    record EvidenceList(List<EvidenceItem> items, long total) {}

    record EvidenceItem(
            EvidenceId id,
            String name,
            String type,
            long size,
            String sha256,
            String uploadedBy,
            java.time.Instant uploadedAt,
            LocalDate validFrom,
            LocalDate validUntil,
            List<Place> places) {

        static EvidenceItem of(EvidenceFileView file, List<Place> places) {
            return new EvidenceItem(
                    file.id(),
                    file.name(),
                    file.type(),
                    file.size(),
                    file.sha256(),
                    file.uploadedBy(),
                    file.uploadedAt(),
                    file.validFrom(),
                    file.validUntil(),
                    places);
        }
    }

    /** Days in any usual spelling; blank for none. */
    @ShownAs(EvidenceItem.class)
    record ValidityForm(String validFrom, String validUntil) {

        private static LocalDate day(String field, String typed) {
            return TypedText.isBlank(typed)
                    ? null
                    : TypedDate.of(typed)
                            .orElseThrow(() -> RuleBroken.invalid("evidence.rule.evidence-day")
                                    .at(field));
        }

        LocalDate from() {
            return day("validFrom", validFrom);
        }

        LocalDate until() {
            return day("validUntil", validUntil);
        }
    }

    /** Newest first. {@code page} counts from 0, {@code size} is at most 100. */
    @GetMapping
    EvidenceList list(
            @RequestParam(defaultValue = "") String search,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size,
            Actor actor) {
        var found = queries.library(
                actor.enterprise(), search, Math.max(0, page), Math.min(Math.max(1, size), LARGEST_PAGE));
        return new EvidenceList(
                found.map(row -> EvidenceItem.of(row.file(), row.places())).toList(), found.getTotalElements());
    }

    /** 201, or 200 with the existing file if the enterprise has this content already. */
    @PostMapping
    ResponseEntity<EvidenceItem> upload(@RequestParam(required = false) MultipartFile file, Actor actor)
            throws IOException {
        if (file == null) {
            throw RuleBroken.invalid("evidence.rule.evidence-missing").at("file");
        }
        try (var content = file.getInputStream()) {
            var stored = files.store(actor, file.getOriginalFilename(), content, file.getSize());
            var item = EvidenceItem.of(stored.file(), List.of());
            return stored.created()
                    ? ResponseEntity.created(URI.create("/api/v1/evidence/" + item.id()))
                            .body(item)
                    : ResponseEntity.ok(item);
        }
    }

    @PutMapping("/{id}/validity")
    EvidenceItem validity(@PathVariable EvidenceId id, @RequestBody ValidityForm validity, Actor actor) {
        return EvidenceItem.of(stateValidity.execute(actor, id, validity.from(), validity.until()), List.of());
    }

    /** 409 {@code evidence-in-use} with the places while an answer refers to it. */
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable EvidenceId id, Actor actor) {
        removeEvidence.execute(actor, id);
    }
}
