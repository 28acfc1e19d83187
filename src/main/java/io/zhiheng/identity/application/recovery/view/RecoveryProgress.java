package io.zhiheng.identity.application.recovery.view;

import io.zhiheng.identity.domain.recovery.RecoveryState;
import java.time.Instant;

/**
 * What an applicant, or whoever may object, is told of an application.
 *
 * @param account as the applicant named it, or by its name to who uses it
 * @param mobile the new one, masked
 * @param reason of a refusal; null else
 */
public record RecoveryProgress(
        String number,
        RecoveryState state,
        String account,
        String mobile,
        Instant askedAt,
        Instant effectiveAt,
        Instant endedAt,
        String reason) {}
