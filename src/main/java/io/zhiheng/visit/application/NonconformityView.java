package io.zhiheng.visit.application;

import io.zhiheng.visit.domain.nonconformity.CorrectionVerdict;
import io.zhiheng.visit.domain.nonconformity.Nonconformity;
import io.zhiheng.visit.domain.nonconformity.PastCorrection;
import io.zhiheng.visit.domain.nonconformity.Severity;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A nonconformity as pages and the API show it.
 *
 * @param number such as NC-01
 * @param clause id of the clause it is about; null for none in particular
 * @param clauseNo its number as people call it; null likewise
 * @param severity null while not chosen
 * @param missing fields that the team still has to fill in
 * @param verdict null while the current correction is not judged
 * @param past corrections that were sent back, oldest first
 */
public record NonconformityView(
        UUID id,
        String number,
        int version,
        Nonconformity.State state,
        String clause,
        String clauseNo,
        Severity severity,
        String description,
        String requirement,
        List<String> missing,
        String recordedBy,
        Instant recordedAt,
        List<File> findingFiles,
        String cause,
        String correction,
        String action,
        String correctedBy,
        Instant correctedAt,
        List<File> correctionFiles,
        CorrectionVerdict verdict,
        String verdictReason,
        String verdictBy,
        Instant verdictAt,
        List<PastCorrection> past) {

    /** @param image whether browsers show it as a picture */
    public record File(UUID id, String name, long size, boolean image, String uploadedBy, Instant uploadedAt) {}

    /** How pages colour the state; see {@code parts/status}. */
    public String look() {
        return switch (state) {
            case OPEN -> "todo";
            case SENT_BACK -> "fix";
            case CORRECTED -> "doing";
            case VERIFIED -> "done";
            case OBSERVED -> "blocked";
        };
    }
}
