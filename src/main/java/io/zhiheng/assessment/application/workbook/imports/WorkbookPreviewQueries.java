package io.zhiheng.assessment.application.workbook.imports;

import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.assessment.domain.SelfAssessments;
import io.zhiheng.assessment.domain.workbook.WorkbookImports;
import io.zhiheng.shared.Actor;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows what workbooks would change, as it was judged when they were sent. */
@Component
@Transactional(readOnly = true)
public class WorkbookPreviewQueries {

    private final SelfAssessments assessments;
    private final WorkbookImports imports;
    private final KeptPreviews previews;
    private final Clock clock;

    WorkbookPreviewQueries(SelfAssessments assessments, WorkbookImports imports, KeptPreviews previews, Clock clock) {
        this.assessments = assessments;
        this.imports = imports;
        this.previews = previews;
        this.clock = clock;
    }

    /** @throws io.zhiheng.shared.NotFound once it is forgotten */
    public WorkbookPreview of(Actor actor, SelfAssessmentId id, UUID sent) {
        var assessment = assessments.find(id, actor.enterprise());
        return previews.view(imports.require(sent, assessment.id(), clock.instant()));
    }
}
