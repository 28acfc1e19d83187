package io.zhiheng.demo.request;

import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.demo.story.Sibling;
import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.shared.Actor;

/** One request on its way to where its story ends. */
public final class StagedRequest {

    final Actor enterprise;
    final SelfAssessmentId selfAssessment;
    final int level;
    final Plot plot;
    final Lines lines;
    /** Null before the first scene. */
    AssessmentRequestId request;

    /** @param level that is applied for; @param year in which the enterprise assessed itself */
    public StagedRequest(
            Actor enterprise, SelfAssessmentId selfAssessment, Sibling sibling, int year, int level, Plot plot) {
        this.enterprise = enterprise;
        this.selfAssessment = selfAssessment;
        this.level = level;
        this.plot = plot;
        this.lines = Lines.of(sibling, year);
    }
}
