package io.zhiheng.evidence;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What is shown of an evidence file.
 *
 * @param name as the person named it, cleaned of paths and control characters, at most 200 code points
 * @param type one of the accepted extensions in lower case ({@code pdf}, {@code docx} …), recognised from content
 * @param size in bytes
 * @param sha256 of the content, 64 lower-case hexadecimal digits
 * @param uploadedBy name of the person
 * @param validFrom first day the document is in force; null if nobody said so
 * @param validUntil last day the document is in force; null if nobody said so
 */
public record EvidenceFileView(
        EvidenceId id,
        String name,
        String type,
        long size,
        String sha256,
        String uploadedBy,
        Instant uploadedAt,
        LocalDate validFrom,
        LocalDate validUntil) {}
