package io.zhiheng.conclusion.application;

import io.zhiheng.catalogue.Editions;
import io.zhiheng.conclusion.domain.AssessmentReport;
import io.zhiheng.request.domain.AssessmentRequest;
import org.springframework.stereotype.Component;

/** What is certified, in words. */
@Component
public class CertifiedWords {

    private final Editions editions;

    CertifiedWords(Editions editions) {
        this.editions = editions;
    }

    /** The name of the level in the edition by which it was assessed. */
    public String levelToCertify(AssessmentReport report) {
        return editions.byNumber(report.edition()).levelName(report.levelToCertify());
    }

    /** The name of the level applied for, as the current edition calls it. */
    public String levelAppliedFor(AssessmentRequest request) {
        return editions.current().levelName(request.appliedLevel());
    }

    /** 评估范围, as applied for. */
    public String scope(AssessmentRequest request) {
        return request.content().scope();
    }
}
