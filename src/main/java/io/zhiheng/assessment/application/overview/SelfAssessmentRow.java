package io.zhiheng.assessment.application.overview;

import io.zhiheng.assessment.ReportState;
import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.assessment.domain.SelfAssessment;
import io.zhiheng.assessment.domain.SelfAssessment.State;
import io.zhiheng.catalogue.Edition;
import java.time.Instant;

/**
 * A line of 自评估历史.
 *
 * @param endedBy who submitted or abandoned it; null while it runs or when it expired
 * @param level null without a result
 * @param limited whether a ceiling took the level down: the score is that before it
 * @param lastPlace path of the page last worked on; null if none
 */
public record SelfAssessmentRow(
        SelfAssessmentId id,
        State state,
        String edition,
        String scheme,
        int statisticalYear,
        String startedBy,
        Instant startedAt,
        String endedBy,
        Instant endedAt,
        String endReason,
        Integer level,
        String levelName,
        String score,
        boolean limited,
        ReportState reportState,
        String reportNumber,
        String lastPlace,
        Progress progress) {

    public static SelfAssessmentRow of(SelfAssessment assessment, Edition edition, Progress progress) {
        var level = assessment.level();
        return new SelfAssessmentRow(
                assessment.id(),
                assessment.state(),
                assessment.edition(),
                assessment.scheme(),
                assessment.statisticalYear(),
                assessment.startedBy(),
                assessment.startedAt(),
                assessment.endedBy(),
                assessment.endedAt(),
                assessment.endReason(),
                level,
                level == null ? null : edition.levelName(level),
                assessment.score(),
                assessment.isLimited(),
                assessment.reportState(),
                assessment.reportNumber(),
                assessment.lastPlace(),
                progress);
    }
}
