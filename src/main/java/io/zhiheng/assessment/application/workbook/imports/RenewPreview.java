package io.zhiheng.assessment.application.workbook.imports;

import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.assessment.application.workbook.judging.JudgedRow;
import io.zhiheng.assessment.domain.SelfAssessments;
import io.zhiheng.assessment.domain.workbook.WorkbookImports;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.UseCase;
import java.time.Clock;
import java.util.UUID;

/** Judges a workbook anew, by what stands there by now. */
@UseCase
public class RenewPreview {

    private final SelfAssessments assessments;
    private final WorkbookImports imports;
    private final KeptPreviews previews;
    private final Clock clock;

    RenewPreview(SelfAssessments assessments, WorkbookImports imports, KeptPreviews previews, Clock clock) {
        this.assessments = assessments;
        this.imports = imports;
        this.previews = previews;
        this.clock = clock;
    }

    public WorkbookPreview execute(Actor actor, SelfAssessmentId id, UUID sent) {
        var assessment = assessments.find(id, actor.enterprise());
        var kept = imports.require(sent, id, clock.instant());
        var lines = previews.rows(kept).stream().map(JudgedRow::line).toList();
        return previews.keep(actor, assessment, kept.fileName(), lines);
    }
}
