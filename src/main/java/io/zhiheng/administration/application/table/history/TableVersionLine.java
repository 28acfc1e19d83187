package io.zhiheng.administration.application.table.history;

import io.zhiheng.administration.domain.ReleaseRow;
import io.zhiheng.platform.rules.kept.TableVersion;
import java.time.Instant;
import java.util.UUID;

/**
 * A version in the list of a set of tables.
 *
 * @param release null where it came with a build
 * @param by who asked for it; null where it came with a build
 */
public record TableVersionLine(
        String number,
        boolean inForce,
        Instant publishedAt,
        UUID release,
        String by,
        String note,
        String releasedBy,
        String reason) {

    static TableVersionLine of(TableVersion version, ReleaseRow row) {
        return row == null
                ? new TableVersionLine(
                        version.number(), version.inForce(), version.publishedAt(), null, null, "", null, null)
                : new TableVersionLine(
                        version.number(),
                        version.inForce(),
                        version.publishedAt(),
                        row.id(),
                        row.proposedByName(),
                        row.note(),
                        row.decidedByName(),
                        row.reason());
    }
}
