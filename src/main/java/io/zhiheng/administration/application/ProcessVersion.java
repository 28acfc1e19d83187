package io.zhiheng.administration.application;

import io.zhiheng.administration.domain.Release;
import io.zhiheng.administration.domain.ReleaseRow;
import io.zhiheng.platform.workflow.Starts.Stop;
import io.zhiheng.platform.workflow.model.ModelVersions.Counts;
import io.zhiheng.platform.workflow.model.ModelVersions.Version;
import java.time.Instant;
import java.util.UUID;

/**
 * A version of a process as administrators see it.
 *
 * @param name the process in Chinese
 * @param version null until it is released
 * @param by who proposed it, null where it shipped
 * @param stop why nothing new is started by it; null otherwise
 */
public record ProcessVersion(
        UUID id,
        String process,
        String name,
        Integer version,
        State state,
        boolean inForce,
        boolean shipped,
        String by,
        Instant at,
        UUID proposedBy,
        String note,
        String releasedBy,
        Instant decidedAt,
        String reason,
        Stop stop,
        Counts counts) {

    /** 待发布, 已发布, 已退回, 已停止发起. */
    public enum State {
        PENDING,
        RELEASED,
        REFUSED,
        STOPPED
    }

    private static final Counts NONE = new Counts(0, 0, 0);

    /** Proposed, and not deployed. */
    static ProcessVersion waiting(ReleaseRow row, String name) {
        return new ProcessVersion(
                row.id(),
                row.subject(),
                name,
                null,
                row.state() == Release.State.PENDING ? State.PENDING : State.REFUSED,
                false,
                false,
                row.proposedByName(),
                row.proposedAt(),
                row.proposedBy(),
                row.note(),
                row.decidedByName(),
                row.decidedAt(),
                row.reason(),
                null,
                NONE);
    }

    /** @param row null where it shipped */
    static ProcessVersion deployed(Version version, ReleaseRow row, Stop stop) {
        return new ProcessVersion(
                row == null ? UUID.fromString(version.deployment()) : row.id(),
                version.process(),
                version.name(),
                version.version(),
                stop == null ? State.RELEASED : State.STOPPED,
                version.inForce(),
                version.shipped(),
                row == null ? null : row.proposedByName(),
                row == null ? version.at() : row.proposedAt(),
                row == null ? null : row.proposedBy(),
                row == null ? "" : row.note(),
                row == null ? null : row.decidedByName(),
                row == null ? version.at() : row.decidedAt(),
                row == null ? null : row.reason(),
                stop,
                NONE);
    }

    ProcessVersion with(Counts counts) {
        return new ProcessVersion(
                id,
                process,
                name,
                version,
                state,
                inForce,
                shipped,
                by,
                at,
                proposedBy,
                note,
                releasedBy,
                decidedAt,
                reason,
                stop,
                counts);
    }

    public boolean isPending() {
        return state == State.PENDING;
    }

    /** Since when it is what it is. */
    public Instant latest() {
        return decidedAt == null ? at : decidedAt;
    }
}
