package io.zhiheng.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * One line of the trail: who did what to which thing, when, from where.
 *
 * @param facts JSON object, keys in order
 */
record AuditRecord(
        long id,
        Instant occurredAt,
        UUID account,
        String accountName,
        String personName,
        UUID enterprise,
        String action,
        String subject,
        String facts,
        String requestId,
        String address) {

    static final String BEFORE_THE_FIRST = "0".repeat(64);

    /** SHA-256 over the hash before it and every field, each with its length so that nothing can move between them. */
    String hashAfter(String previousHash) {
        var fields = Arrays.<Object>asList(
                        previousHash,
                        id,
                        occurredAt,
                        account,
                        accountName,
                        personName,
                        enterprise,
                        action,
                        subject,
                        facts,
                        requestId,
                        address)
                .stream()
                .map(field -> Objects.toString(field, ""))
                .map(field -> field.length() + ":" + field)
                .collect(Collectors.joining("|"));
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(fields.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
