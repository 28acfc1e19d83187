package io.zhiheng.report.application.verification;

import io.zhiheng.certificate.Certificate;
import io.zhiheng.conclusion.AssessedReports.Standing;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What anybody with a paper's number and check code is shown of it. What a kind of paper does not have is null.
 *
 * @param score overall score; of reports
 * @param institution who assessed; of assessment reports and certificates
 * @param madeAt when the self-assessment was submitted, the assessment report written
 * @param issuedOn of certificates, as is all that follows up to the state
 * @param state today
 * @param standing of assessment reports: what has become of it
 * @param replacedBy of assessment reports: the round of the one that took its place; null where none did
 * @param sha256 of the PDF, 64 lower-case hexadecimal digits; null while it is not printed
 */
public record VerifiedPaper(
        Kind kind,
        String number,
        String enterprise,
        String creditCode,
        String institution,
        int level,
        String levelName,
        String score,
        Instant madeAt,
        Instant issuedAt,
        LocalDate issuedOn,
        LocalDate validUntil,
        String scope,
        Certificate.State state,
        Standing standing,
        Integer replacedBy,
        String edition,
        String scheme,
        Integer pages,
        String sha256) {

    /** Its name is the last part of the message key {@code report.verify.kind.<name>}. */
    public enum Kind {
        SELF_ASSESSMENT,
        ASSESSMENT,
        CERTIFICATE
    }

    /** The last part of a message key {@code report.verify.standing.<word>}; null of papers that have none. */
    public String standingWord() {
        return replacedBy != null ? "REPLACED" : standing == null ? null : standing.name();
    }

    public boolean isCertificate() {
        return kind == Kind.CERTIFICATE;
    }
}
