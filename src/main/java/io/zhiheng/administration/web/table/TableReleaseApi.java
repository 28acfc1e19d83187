package io.zhiheng.administration.web.table;

import io.swagger.v3.oas.annotations.tags.Tag;
import io.zhiheng.administration.application.GrantRelease;
import io.zhiheng.administration.application.RefuseRelease;
import io.zhiheng.administration.application.table.history.ProposeEarlierTables;
import io.zhiheng.administration.application.table.history.TableHistoryQueries;
import io.zhiheng.administration.application.table.history.TableReleaseView;
import io.zhiheng.administration.application.table.history.TableVersionLine;
import io.zhiheng.administration.domain.Release.Kind;
import io.zhiheng.shared.Actor;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Versions of tables: asked for by one administrator, released or refused by another. */
@RestController
@RequestMapping("/api/v1/admin")
@Tag(name = "administration")
class TableReleaseApi {

    private static final int MOST = 200;

    private final TableHistoryQueries queries;
    private final GrantRelease grant;
    private final RefuseRelease refuse;
    private final ProposeEarlierTables again;

    TableReleaseApi(TableHistoryQueries queries, GrantRelease grant, RefuseRelease refuse, ProposeEarlierTables again) {
        this.queries = queries;
        this.grant = grant;
        this.refuse = refuse;
        this.again = again;
    }

    record Why(String reason) {}

    record Listed(List<TableVersionLine> items, long total) {}

    record Proposed(UUID id) {}

    @GetMapping("/table-sets/{subject}/versions")
    Listed versions(
            @PathVariable String subject,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        var found = queries.versions(subject, page, Math.min(MOST, Math.max(1, size)));
        return new Listed(found.getContent(), found.getTotalElements());
    }

    /** Asks a colleague to bring an earlier version into force again. */
    @PostMapping("/table-sets/{subject}/versions/{number}/proposal")
    Proposed again(Actor actor, @PathVariable String subject, @PathVariable String number, @RequestBody Why why) {
        return new Proposed(again.execute(actor, subject, number, why.reason()));
    }

    @GetMapping("/table-releases/{id}")
    TableReleaseView one(@PathVariable UUID id) {
        return queries.release(id);
    }

    /** 409 {@code same-person}, {@code release-decided}, {@code base-not-in-force}. */
    @PostMapping("/table-releases/{id}/release")
    TableReleaseView release(Actor actor, @PathVariable UUID id, @RequestBody Why why) {
        grant.execute(actor, Kind.TABLES, id, why.reason());
        return queries.release(id);
    }

    @PostMapping("/table-releases/{id}/refusal")
    TableReleaseView refuse(Actor actor, @PathVariable UUID id, @RequestBody Why why) {
        refuse.execute(actor, Kind.TABLES, id, why.reason());
        return queries.release(id);
    }
}
