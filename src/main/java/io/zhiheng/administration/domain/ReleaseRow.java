package io.zhiheng.administration.domain;

import io.zhiheng.administration.domain.Release.State;
import java.time.Instant;
import java.util.UUID;

/**
 * A release without its files.
 *
 * @param place where its kind put it; null until it is released
 */
public record ReleaseRow(
        UUID id,
        String subject,
        State state,
        String note,
        UUID proposedBy,
        String proposedByName,
        Instant proposedAt,
        String decidedByName,
        Instant decidedAt,
        String reason,
        String base,
        String version,
        String place) {}
