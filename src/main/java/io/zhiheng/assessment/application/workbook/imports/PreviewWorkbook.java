package io.zhiheng.assessment.application.workbook.imports;

import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.assessment.application.workbook.sent.SentWorkbook;
import io.zhiheng.assessment.domain.SelfAssessment;
import io.zhiheng.assessment.domain.SelfAssessments;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.UseCase;
import io.zhiheng.shared.time.BeijingTime;
import java.util.Optional;
import java.util.UUID;

/** Looks at what a workbook would change, and keeps that. Nothing else is written. */
@UseCase
public class PreviewWorkbook {

    private static final String AT = "file";

    private final SelfAssessments assessments;
    private final KeptPreviews previews;

    PreviewWorkbook(SelfAssessments assessments, KeptPreviews previews) {
        this.assessments = assessments;
        this.previews = previews;
    }

    /** @throws RuleBroken for a workbook that was made by another edition or from another self-assessment */
    public WorkbookPreview execute(Actor actor, SelfAssessmentId id, SentWorkbook sent) {
        var assessment = assessments.find(id, actor.enterprise());
        if (!sent.assessment().equals(id.toString())) {
            throw ofAnother(actor, sent);
        }
        if (!sent.edition().equals(assessment.edition())) {
            throw RuleBroken.invalid("assessment.rule.workbook-edition", sent.edition(), assessment.edition())
                    .at(AT);
        }
        return previews.keep(actor, assessment, sent.fileName(), sent.lines());
    }

    /** One of the enterprise's own is named; whether there is any other is nobody's business. */
    private RuleBroken ofAnother(Actor actor, SentWorkbook sent) {
        return own(actor, sent.assessment())
                .map(other -> RuleBroken.invalid(
                        "assessment.rule.workbook-of-another", BeijingTime.minute(other.startedAt()), other.edition()))
                .orElseGet(() -> RuleBroken.invalid("assessment.rule.workbook-of-others"))
                .at(AT);
    }

    private Optional<SelfAssessment> own(Actor actor, String said) {
        try {
            return assessments.findByIdAndEnterprise(
                    UUID.fromString(said), actor.enterprise().value());
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
