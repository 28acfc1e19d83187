package io.zhiheng.conclusion;

import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.rating.Conformity;
import io.zhiheng.rating.Rating;
import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.shared.EnterpriseId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What the institution found out about a request: everything that the assessment report says. Texts are as people typed
 * them; what was not given is null, lists are never null.
 *
 * @param number of the request, as people call it
 * @param round 1 for the first report of the request; counts on after an objection or a return
 * @param scope 评估范围, as applied for
 * @param sites addresses as applied for; null for one site only
 * @param appliedLevel 1 to 5
 * @param self the rating that the self-assessment was submitted with
 * @param assessed the rating by the same engine from the assessors' findings; its status is OK
 * @param levelToCertify the lower of applied and assessed level
 * @param clauses one per clause of the edition, in its order
 * @param parameters one per performance parameter that was asked for, in the edition's order
 * @param team the lead first
 * @param rounds of rectification, oldest first
 * @param nonconformities in their order
 */
public record AssessedReport(
        AssessmentRequestId request,
        String number,
        int round,
        Instant requestedAt,
        Subject enterprise,
        Body institution,
        String scope,
        String sites,
        int appliedLevel,
        Basis basis,
        Rating self,
        Rating assessed,
        int levelToCertify,
        Conclusion conclusion,
        List<ClauseFinding> clauses,
        List<ParameterFinding> parameters,
        List<TeamMember> team,
        OnSite onSite,
        List<Round> rounds,
        List<Nonconformity> nonconformities) {

    /** Who was assessed, as it called itself in the self-assessment. */
    public record Subject(EnterpriseId id, String name, String creditCode, String address, String industry) {}

    /** @param code stands in certificate numbers */
    public record Body(String name, String code, String address) {}

    /**
     * What was assessed, and by what.
     *
     * @param revision of the self-assessment that the findings are about: 1 unless something was rectified
     * @param processVersion of the third-party assessment's model
     * @param statisticalYear the year of the performance figures
     */
    public record Basis(
            SelfAssessmentId selfAssessment,
            Instant submittedAt,
            int revision,
            String edition,
            String scheme,
            int processVersion,
            int statisticalYear) {}

    /** What the lead wrote. */
    public record Conclusion(
            String summary, String strengths, String improvements, String writtenBy, Instant writtenAt) {}

    /**
     * @param clause its id in the edition
     * @param self as first submitted
     * @param rectified as it was after the last rectification; null where none changed it
     * @param assessed by the assessors; never null
     * @param remark the assessor's reason; null where he agreed without words
     */
    public record ClauseFinding(
            String clause,
            Conformity self,
            Conformity rectified,
            Conformity assessed,
            String remark,
            String reviewedBy) {}

    /**
     * @param declared as the enterprise typed it; null where it gave none
     * @param verified 核实值; the declared one where the assessors agreed
     */
    public record ParameterFinding(
            String parameter, String declared, String verified, String reason, String verifiedBy) {}

    /** @param qualification such as the grade and the certificate's number; null where unknown */
    public record TeamMember(String name, boolean lead, String qualification, Instant declaredAt) {}

    /**
     * @param from first and last day as planned; @param summary of the closing meeting; @param openedAt null without a
     *     visit
     */
    public record OnSite(
            LocalDate from, LocalDate to, String places, Instant openedAt, Instant closedAt, String summary) {}

    /** @param clauses ids of those that were reopened; @param answeredAt null if it ended without an answer */
    public record Round(
            int number,
            Instant askedAt,
            String askedBy,
            String reason,
            List<String> clauses,
            Instant answeredAt,
            String answeredBy) {}

    /**
     * @param number as people call it, such as {@code NC-01}
     * @param severity {@code SEVERE}, {@code GENERAL} or {@code OBSERVATION}, which needs no correction
     * @param clause its id; null if about none
     * @param correction what the enterprise did about it
     * @param closedAt null while open
     */
    public record Nonconformity(
            String number,
            String severity,
            String clause,
            String fact,
            String cause,
            String correction,
            Instant closedAt,
            String verifiedBy,
            String verification) {}
}
