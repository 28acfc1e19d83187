package io.zhiheng.review.application.document;

import io.zhiheng.rating.Conformity;
import io.zhiheng.review.domain.AssessmentRequest;
import io.zhiheng.review.domain.document.Finding;
import io.zhiheng.review.domain.document.Findings;
import io.zhiheng.review.domain.onsite.Nonconformities;
import io.zhiheng.review.domain.onsite.Nonconformity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Nonconformities beside the findings of their clauses. A clause does not conform by a word that is older than what was
 * found on site: the finding is changed, or upheld with a reason.
 */
@Component
public class ClauseNonconformities {

    private final Nonconformities nonconformities;
    private final Findings findings;

    ClauseNonconformities(Nonconformities nonconformities, Findings findings) {
        this.nonconformities = nonconformities;
        this.findings = findings;
    }

    /** By clause, in their order; observations are none. */
    public Map<String, List<Nonconformity>> of(AssessmentRequest request) {
        return nonconformities.of(request.id()).stream()
                .filter(each -> each.text().clause() != null
                        && each.text().severity() != null
                        && each.text().severity().needsCorrection())
                .collect(Collectors.groupingBy(each -> each.text().clause(), LinkedHashMap::new, Collectors.toList()));
    }

    /** Those that nobody has weighed since, by their clauses. */
    public Map<String, List<Nonconformity>> unsettled(AssessmentRequest request, Dossier dossier) {
        var found = findings.of(request.id().value()).stream()
                .collect(Collectors.toMap(Finding::clause, finding -> finding));
        var open = new LinkedHashMap<String, List<Nonconformity>>();
        of(request).forEach((clause, all) -> {
            if (isUnsettled(all, found.get(clause), dossier.answer(clause).conformity())) {
                open.put(clause, all);
            }
        });
        return open;
    }

    /** @param recorded against the clause; @param finding null for none; @param declared what was answered */
    static boolean isUnsettled(List<Nonconformity> recorded, Finding finding, Conformity declared) {
        return finding != null
                && finding.isGiven()
                && finding.content().assessed(declared) == Conformity.CONFORM
                && recorded.stream().anyMatch(each -> !isWeighed(finding, each));
    }

    private static boolean isWeighed(Finding finding, Nonconformity nonconformity) {
        return !finding.content().reason().isBlank() && finding.savedAt().isAfter(nonconformity.recordedAt());
    }
}
