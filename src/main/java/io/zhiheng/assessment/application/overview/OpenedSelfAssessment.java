package io.zhiheng.assessment.application.overview;

import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.assessment.application.answering.PerformanceView;
import io.zhiheng.assessment.domain.SelfAssessment;
import io.zhiheng.assessment.domain.SelfAssessment.State;
import io.zhiheng.catalogue.Edition;
import java.util.List;

/** One self-assessment as it was read for a page: its progress, and what had to be read for that. */
public record OpenedSelfAssessment(
        SelfAssessment assessment, Edition edition, SelfAssessmentView view, List<PerformanceView> performance) {

    public SelfAssessmentId id() {
        return assessment.id();
    }

    public boolean isFilling() {
        return assessment.state() == State.FILLING;
    }

    /** Whether somebody worked last on the page of this path. */
    public boolean wasLastAt(String path) {
        return path.equals(assessment.lastPlace());
    }
}
