package io.zhiheng.assessment.application.workbook.imports;

import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.assessment.application.workbook.StandingContents;
import io.zhiheng.assessment.application.workbook.judging.JudgeWorkbook;
import io.zhiheng.assessment.application.workbook.judging.JudgedRow;
import io.zhiheng.assessment.domain.SelfAssessmentChanged;
import io.zhiheng.assessment.domain.SelfAssessments;
import io.zhiheng.assessment.domain.workbook.WorkbookImports;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.UseCase;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;

/** Writes what the preview of a workbook has shown: all of it or nothing. */
@UseCase
public class ApplyWorkbook {

    private final SelfAssessments assessments;
    private final WorkbookImports imports;
    private final KeptPreviews previews;
    private final LockRows lockRows;
    private final StandingContents contents;
    private final JudgeWorkbook judge;
    private final WriteRows writeRows;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ApplyWorkbook(
            SelfAssessments assessments,
            WorkbookImports imports,
            KeptPreviews previews,
            LockRows lockRows,
            StandingContents contents,
            JudgeWorkbook judge,
            WriteRows writeRows,
            ApplicationEventPublisher events,
            Clock clock) {
        this.assessments = assessments;
        this.imports = imports;
        this.previews = previews;
        this.lockRows = lockRows;
        this.contents = contents;
        this.judge = judge;
        this.writeRows = writeRows;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param take the cells of rows in conflict for which somebody decided
     * @return how many rows were written
     * @throws RuleBroken {@code workbook-changed} where one of them would no longer do what was shown;
     *     {@code workbook-applied}, {@code workbook-take}, {@code workbook-nothing}; {@code performance-invalid} for
     *     figures that do not go together
     * @throws io.zhiheng.shared.NotFound once the preview is forgotten
     */
    public int execute(Actor actor, SelfAssessmentId id, UUID sent, List<String> take) {
        var assessment = assessments.forShare(id, actor.enterprise());
        var kept = imports.requireLocked(sent, id, clock.instant());
        kept.requireOpen();
        var rows = ChosenRows.of(previews.rows(kept), take);
        if (rows.isEmpty()) {
            throw RuleBroken.invalid("assessment.rule.workbook-nothing");
        }
        lockRows.of(assessment, rows);
        var standing = contents.of(actor, assessment);
        var judged = judge.judge(standing, rows.stream().map(JudgedRow::line).toList());
        for (int row = 0; row < rows.size(); row++) {
            if (!judged.get(row).isStill(rows.get(row))) {
                throw RuleBroken.conflict(
                        "assessment.rule.workbook-changed", rows.get(row).label());
            }
        }
        var now = clock.instant();
        writeRows.of(actor, standing, rows, now);
        kept.apply(rows.size(), actor.personName(), now);
        events.publishEvent(new SelfAssessmentChanged(actor.enterprise()));
        return rows.size();
    }
}
