package io.zhiheng.visit.application;

import io.zhiheng.finding.application.Dossier;
import io.zhiheng.finding.application.StandingNonconformities;
import io.zhiheng.finding.domain.Finding;
import io.zhiheng.finding.domain.Findings;
import io.zhiheng.request.domain.AssessmentRequest;
import io.zhiheng.visit.domain.nonconformity.Nonconformities;
import io.zhiheng.visit.domain.nonconformity.Nonconformity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Nonconformities beside the findings of their clauses. A finding 符合 that is older than a nonconformity of its clause
 * does not count: it is changed, or upheld with a reason.
 */
@Component
public class ClauseNonconformities implements StandingNonconformities {

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

    @Override
    public Map<String, List<Recorded>> byClause(AssessmentRequest request) {
        var standing = new LinkedHashMap<String, List<Recorded>>();
        of(request).forEach((clause, all) -> standing.put(clause, standing(all)));
        return standing;
    }

    private static List<Recorded> standing(List<Nonconformity> all) {
        return all.stream()
                .map(each -> new Recorded(each.label(), each.recordedAt()))
                .toList();
    }

    /** Those that no finding has taken into account since, by their clauses. */
    public Map<String, List<Nonconformity>> unsettled(AssessmentRequest request, Dossier dossier) {
        var found = findings.of(request.id().value()).stream()
                .collect(Collectors.toMap(Finding::clause, finding -> finding));
        var open = new LinkedHashMap<String, List<Nonconformity>>();
        of(request).forEach((clause, all) -> {
            if (StandingNonconformities.isUnsettled(
                    standing(all), found.get(clause), dossier.answer(clause).conformity())) {
                open.put(clause, all);
            }
        });
        return open;
    }
}
