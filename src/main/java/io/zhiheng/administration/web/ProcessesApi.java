package io.zhiheng.administration.web;

import io.swagger.v3.oas.annotations.tags.Tag;
import io.zhiheng.administration.application.GrantRelease;
import io.zhiheng.administration.application.ModelCheck;
import io.zhiheng.administration.application.ModelCheck.Tried;
import io.zhiheng.administration.application.ProcessVersion;
import io.zhiheng.administration.application.ProcessVersionQueries;
import io.zhiheng.administration.application.ProposeProcess;
import io.zhiheng.administration.application.RefuseRelease;
import io.zhiheng.administration.domain.Release.Kind;
import io.zhiheng.platform.workflow.model.ModelVersions.Token;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.web.LargestBody;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Versions of processes, proposed by one administrator and released by another. */
@RestController
@RequestMapping("/api/v1/admin/processes")
@Tag(name = "administration")
class ProcessesApi {

    private final ProcessVersionQueries queries;
    private final ProposeProcess propose;
    private final GrantRelease grant;
    private final RefuseRelease refuse;
    private final ModelCheck check;

    ProcessesApi(
            ProcessVersionQueries queries,
            ProposeProcess propose,
            GrantRelease grant,
            RefuseRelease refuse,
            ModelCheck check) {
        this.check = check;
        this.queries = queries;
        this.propose = propose;
        this.grant = grant;
        this.refuse = refuse;
    }

    /** @param by null for what shipped */
    record Item(
            UUID id,
            String process,
            String name,
            Integer version,
            ProcessVersion.State state,
            boolean inForce,
            boolean shipped,
            String by,
            Instant at,
            String releasedBy,
            String reason,
            long running,
            long finished,
            long incidents) {

        static Item of(ProcessVersion version) {
            return new Item(
                    version.id(),
                    version.process(),
                    version.name(),
                    version.version(),
                    version.state(),
                    version.inForce(),
                    version.shipped(),
                    version.by(),
                    version.at(),
                    version.releasedBy(),
                    version.stop() == null ? version.reason() : version.stop().reason(),
                    version.counts().running(),
                    version.counts().finished(),
                    version.counts().incidents());
        }
    }

    record Listed(List<Item> items, long total) {}

    record Proposed(UUID id, ProcessVersion.State state) {}

    record Refusal(String reason) {}

    record Granted(String reason) {}

    @GetMapping
    Listed list(
            @RequestParam(required = false) String process,
            @RequestParam(required = false) ProcessVersion.State state,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        var found = queries.page(process, state, page, size);
        return new Listed(found.map(Item::of).getContent(), found.getTotalElements());
    }

    /** One model, and those of its forms that are new; the others are those of the version in force. */
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @LargestBody("12MB")
    ResponseEntity<Proposed> propose(
            Actor actor,
            @RequestParam(required = false) List<MultipartFile> files,
            @RequestParam(defaultValue = "") String note)
            throws IOException {
        var id = propose.execute(actor, SentFiles.of(files), note);
        return ResponseEntity.created(URI.create("/api/v1/admin/processes/" + id))
                .body(new Proposed(id, ProcessVersion.State.PENDING));
    }

    @GetMapping("/{id}")
    Item one(@PathVariable UUID id) {
        return Item.of(queries.one(id));
    }

    @PostMapping("/{id}/release")
    Item release(Actor actor, @PathVariable UUID id, @RequestBody(required = false) Granted granted) {
        grant.execute(actor, Kind.PROCESS, id, granted == null ? null : granted.reason());
        return Item.of(queries.one(id));
    }

    @PostMapping("/{id}/refusal")
    Item refuse(Actor actor, @PathVariable UUID id, @RequestBody Refusal refusal) {
        refuse.execute(actor, Kind.PROCESS, id, refusal.reason());
        return Item.of(queries.one(id));
    }

    record Tokens(List<Token> items, long total) {}

    /** How many processes of this version stand at each node. */
    @GetMapping("/{id}/tokens")
    Tokens tokens(@PathVariable UUID id) {
        var items = queries.tokens(id);
        return new Tokens(items, items.size());
    }

    /** 试走 of this version. */
    @GetMapping("/{id}/play")
    Tried play(@PathVariable UUID id) {
        return check.tried(queries.files(id));
    }

    @GetMapping("/{id}/files/{name}")
    ResponseEntity<byte[]> file(@PathVariable UUID id, @PathVariable String name) {
        return SentFiles.answer(name, queries.file(id, name));
    }
}
