package io.zhiheng.assessment.application.workbook;

import io.zhiheng.assessment.application.writing.OpenContent;
import io.zhiheng.assessment.domain.SelfAssessment;
import io.zhiheng.assessment.domain.answer.GivenAnswers;
import io.zhiheng.assessment.domain.performance.PerformanceEntries;
import io.zhiheng.assessment.domain.performance.PerformanceFigures;
import io.zhiheng.catalogue.Editions;
import io.zhiheng.shared.Actor;
import org.springframework.stereotype.Component;

/** Reads everything that stands in a self-assessment, by five queries, six for a member. */
@Component
public class StandingContents {

    private final GivenAnswers answers;
    private final PerformanceEntries entries;
    private final PerformanceFigures figures;
    private final Editions editions;
    private final OpenContent open;

    StandingContents(
            GivenAnswers answers,
            PerformanceEntries entries,
            PerformanceFigures figures,
            Editions editions,
            OpenContent open) {
        this.answers = answers;
        this.entries = entries;
        this.figures = figures;
        this.editions = editions;
        this.open = open;
    }

    public StandingContent of(Actor actor, SelfAssessment assessment) {
        var id = assessment.id();
        return StandingContent.of(
                assessment,
                editions.byNumber(assessment.edition()),
                open.of(actor, assessment),
                answers.of(id),
                entries.of(id),
                figures.of(id));
    }
}
