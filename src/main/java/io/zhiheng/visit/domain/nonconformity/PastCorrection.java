package io.zhiheng.visit.domain.nonconformity;

import java.time.Instant;

/** A correction that was sent back, as it was, and why. */
public record PastCorrection(
        Correction text,
        String correctedBy,
        Instant correctedAt,
        String reason,
        String sentBackBy,
        Instant sentBackAt) {}
