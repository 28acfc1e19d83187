package io.zhiheng.finding.application.closing;

import io.zhiheng.finding.domain.Findings;
import io.zhiheng.finding.domain.PastFindings;
import io.zhiheng.finding.domain.Verdict;
import io.zhiheng.request.domain.AssessmentRequest;
import java.util.Collection;
import org.springframework.stereotype.Component;

/** What is to be supplemented: told to the enterprise, kept as history, and judged anew afterwards. */
@Component
class ContestedFindings {

    private final Findings findings;
    private final PastFindings past;
    private final ReleaseFindings release;

    ContestedFindings(Findings findings, PastFindings past, ReleaseFindings release) {
        this.findings = findings;
        this.past = past;
        this.release = release;
    }

    /** @param clauses those that the lead sends back; the others stay to be supplemented */
    void contest(AssessmentRequest request, int round, Collection<String> clauses) {
        release.contested(request, clauses);
        findings.of(request.id().value()).stream()
                .filter(each -> each.content().verdict() == Verdict.SUPPLEMENT && clauses.contains(each.clause()))
                .forEach(each -> past.save(each.contest(round)));
    }
}
