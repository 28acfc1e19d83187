package io.zhiheng.administration.web.table;

import io.swagger.v3.oas.annotations.tags.Tag;
import io.zhiheng.administration.application.table.effect.AskForEffect;
import io.zhiheng.administration.application.table.effect.CancelEffect;
import io.zhiheng.administration.application.table.effect.EffectQueries;
import io.zhiheng.administration.application.table.effect.EffectView;
import io.zhiheng.administration.application.table.effect.names.EffectLine;
import io.zhiheng.administration.application.table.effect.names.MoveFilter;
import io.zhiheng.administration.application.table.effect.names.SeeEffectNames;
import io.zhiheng.shared.Actor;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The latest finished self-assessment of each enterprise, rated again with tables that are not in force yet. */
@RestController
@RequestMapping("/api/v1/admin")
@Tag(name = "administration")
class TableEffectApi {

    private final EffectQueries queries;
    private final AskForEffect ask;
    private final CancelEffect cancel;
    private final SeeEffectNames names;

    TableEffectApi(EffectQueries queries, AskForEffect ask, CancelEffect cancel, SeeEffectNames names) {
        this.queries = queries;
        this.ask = ask;
        this.cancel = cancel;
        this.names = names;
    }

    record Listed(List<EffectLine> items, long total) {}

    /** In the background; 409 {@code effect-running}, 422 {@code tables-refused}. */
    @PostMapping("/table-drafts/{subject}/effect")
    @ResponseStatus(HttpStatus.ACCEPTED)
    EffectView ask(Actor actor, @PathVariable String subject) {
        return queries.one(ask.execute(actor, subject, null));
    }

    /** The latest one, which may be stale; 204 where nobody asked yet. */
    @GetMapping("/table-drafts/{subject}/effect")
    ResponseEntity<EffectView> latest(@PathVariable String subject) {
        return queries.ofDraft(subject)
                .map(ResponseEntity::ok)
                .orElseGet(() -> ResponseEntity.noContent().build());
    }

    @GetMapping("/table-sets/effects/{id}")
    EffectView one(@PathVariable UUID id) {
        return queries.one(id);
    }

    @PostMapping("/table-sets/effects/{id}/cancellation")
    EffectView cancel(@PathVariable UUID id) {
        cancel.execute(id);
        return queries.one(id);
    }

    /**
     * Those that come out otherwise, with names: it stands in the trail that they were seen.
     *
     * @param oldLevel overall level by the scheme in force; @param newLevel by the draft
     * @param indicator only those whose level of this indicator moves
     */
    @GetMapping("/table-sets/effects/{id}/changes")
    Listed changes(
            @PathVariable UUID id,
            @RequestParam(required = false) Integer oldLevel,
            @RequestParam(required = false) Integer newLevel,
            @RequestParam(required = false) String indicator,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        var found = names.execute(id, new MoveFilter(oldLevel, newLevel, indicator), page, size);
        return new Listed(found.getContent(), found.getTotalElements());
    }
}
