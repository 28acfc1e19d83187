package io.zhiheng.administration.application.variable;

import java.time.Instant;
import java.util.UUID;

/**
 * A variable that a colleague shall have set.
 *
 * @param id of its release
 * @param label the variable in Chinese
 * @param value in Chinese
 */
public record PendingVariable(
        UUID id,
        String businessKey,
        String label,
        String value,
        String reason,
        UUID proposedBy,
        String by,
        Instant at) {}
