package io.zhiheng.assessment.domain.performance;

import io.zhiheng.assessment.SubmittedSelfAssessment.Basis;
import io.zhiheng.evidence.EvidenceId;
import io.zhiheng.shared.typed.TypedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What is said about a performance indicator, apart from its figures.
 *
 * @param applicable null while nobody has decided
 * @param reason why it does not apply
 */
public record PerformanceContent(
        Boolean applicable, String reason, Basis basis, String statement, List<EvidenceId> evidence) {

    public static final PerformanceContent EMPTY =
            new PerformanceContent(null, "", new Basis("", "", "", "", "", Map.of()), "", List.of());

    public boolean isApplicable() {
        return Boolean.TRUE.equals(applicable);
    }

    public boolean isNotApplicable() {
        return Boolean.FALSE.equals(applicable);
    }

    /** The fields of the basis (6.5 in the parallel part) that are still to be filled in. */
    public List<String> missingInBasis() {
        var missing = new ArrayList<String>();
        if (applicable == null) {
            missing.add("applicable");
        } else if (applicable) {
            addIfBlank(missing, "basis.scope", basis.scope());
            addIfBlank(missing, "basis.period", basis.period());
            addIfBlank(missing, "basis.source", basis.source());
            addIfBlank(missing, "basis.department", basis.department());
        } else {
            addIfBlank(missing, "reason", reason);
        }
        return missing;
    }

    /** The words and files that an applicable indicator's figures still lack. */
    public List<String> missingProof() {
        var missing = new ArrayList<String>();
        if (!isNotApplicable()) {
            addIfBlank(missing, "statement", statement);
            if (evidence.isEmpty()) {
                missing.add("evidence");
            }
        }
        return missing;
    }

    /** Whether the part that is declared complete with the first-level indicator stays the same. */
    public boolean hasSameBasisAs(PerformanceContent other) {
        return Objects.equals(applicable, other.applicable) && reason.equals(other.reason) && basis.equals(other.basis);
    }

    private static void addIfBlank(List<String> missing, String field, String text) {
        if (TypedText.isBlank(text)) {
            missing.add(field);
        }
    }
}
