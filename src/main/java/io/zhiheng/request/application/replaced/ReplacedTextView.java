package io.zhiheng.request.application.replaced;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * What somebody had written until a colleague decided against it.
 *
 * @param subject id of the clause, figure or nonconformity
 * @param content the replaced fields, by their names in the API
 */
public record ReplacedTextView(
        UUID id,
        String subject,
        Map<String, String> content,
        String writtenBy,
        Instant writtenAt,
        String replacedBy,
        Instant replacedAt) {}
