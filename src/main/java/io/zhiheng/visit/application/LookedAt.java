package io.zhiheng.visit.application;

import io.zhiheng.finding.domain.Finding;
import io.zhiheng.finding.domain.Findings;
import io.zhiheng.request.domain.AssessmentRequest;
import io.zhiheng.visit.domain.OnSiteVisit;
import io.zhiheng.visit.domain.OnSiteVisits;
import io.zhiheng.visit.domain.SiteChecks;
import io.zhiheng.visit.domain.nonconformity.Nonconformities;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Which clauses somebody has looked at on site: ticked off, with a nonconformity, or with a finding of these days. */
@Component
class LookedAt {

    private final SiteChecks checks;
    private final Nonconformities nonconformities;
    private final Findings findings;
    private final OnSiteVisits visits;

    LookedAt(SiteChecks checks, Nonconformities nonconformities, Findings findings, OnSiteVisits visits) {
        this.checks = checks;
        this.nonconformities = nonconformities;
        this.findings = findings;
        this.visits = visits;
    }

    /** @param at null where it was not ticked off */
    record Look(String by, Instant at) {}

    /** By clause. */
    Map<String, Look> of(AssessmentRequest request) {
        var looks = new HashMap<String, Look>();
        checks.of(request.id().value())
                .forEach(check -> looks.put(check.clause(), new Look(check.person(), check.checkedAt())));
        nonconformities.of(request.id()).stream()
                .filter(found -> found.text().clause() != null)
                .forEach(found -> looks.putIfAbsent(found.text().clause(), new Look(found.recordedBy(), null)));
        visits.of(request.id())
                .map(OnSiteVisit::openedAt)
                .ifPresent(opened -> findings.of(request.id().value()).stream()
                        .filter(Finding::isGiven)
                        .filter(finding -> finding.savedAt().isAfter(opened))
                        .forEach(finding -> looks.putIfAbsent(finding.clause(), new Look(finding.person(), null))));
        return looks;
    }
}
