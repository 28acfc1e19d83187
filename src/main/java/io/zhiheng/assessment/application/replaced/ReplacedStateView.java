package io.zhiheng.assessment.application.replaced;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * What somebody had written until a colleague decided against it.
 *
 * @param subject clause, performance indicator, parameter or open point
 * @param content the replaced fields, by their names in the API
 */
public record ReplacedStateView(
        UUID id,
        String subject,
        Map<String, Object> content,
        String writtenBy,
        Instant writtenAt,
        String replacedBy,
        Instant replacedAt) {}
