package io.zhiheng.identity.domain.recovery;

import java.time.Instant;
import java.util.UUID;

/**
 * What was done with an application, when, by whom and why; null where it has not come to that.
 *
 * @param effectiveAt when it takes, or took, effect unless somebody objects
 * @param endedByName who ended it; null for the system and for whoever showed the old mobile
 * @param ending reason of a refusal or words of an objection
 */
public record RecoveryCourse(
        Instant askedAt,
        String askedFrom,
        Instant examinedAt,
        UUID examinedBy,
        String examinedByName,
        String examination,
        Instant releasedAt,
        String releasedByName,
        String releaseReason,
        Instant effectiveAt,
        Instant endedAt,
        String endedByName,
        String ending,
        Instant papersForgottenAt) {}
