package io.zhiheng.assessment.application.workbook.imports;

import io.zhiheng.assessment.application.workbook.WorkbookShape.Kind;
import io.zhiheng.assessment.application.workbook.judging.JudgedRow;
import io.zhiheng.assessment.domain.SelfAssessment;
import io.zhiheng.assessment.domain.answer.GivenAnswers;
import io.zhiheng.assessment.domain.performance.PerformanceEntries;
import io.zhiheng.assessment.domain.performance.PerformanceEntry;
import io.zhiheng.assessment.domain.performance.PerformanceFigures;
import io.zhiheng.catalogue.Edition;
import io.zhiheng.catalogue.Editions;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Locks what rows write, in the order of the catalogue and indicators before figures, as whoever else locks several: so
 * people wait for each other instead of for ever.
 */
@Component
class LockRows {

    private final GivenAnswers answers;
    private final PerformanceEntries entries;
    private final PerformanceFigures figures;
    private final Editions editions;

    LockRows(GivenAnswers answers, PerformanceEntries entries, PerformanceFigures figures, Editions editions) {
        this.answers = answers;
        this.entries = entries;
        this.figures = figures;
        this.editions = editions;
    }

    void of(SelfAssessment assessment, List<JudgedRow> rows) {
        var edition = editions.byNumber(assessment.edition());
        var id = assessment.id();
        var clauses = subjects(rows, Kind.CLAUSE);
        answers.lockInOrder(id, edition.clauses().map(Edition.Clause::id).filter(clauses::contains));
        var indicators = subjects(rows, Kind.INDICATOR);
        edition.performanceIndicators()
                .map(Edition.PerformanceIndicator::id)
                .filter(indicators::contains)
                .forEach(indicator -> entries.lockForUpdate(new PerformanceEntry.Key(id.value(), indicator)));
        var parameters = subjects(rows, Kind.PARAMETER);
        if (!parameters.isEmpty()) {
            figures.lockForUpdate(id, parameters);
        }
    }

    private static Set<String> subjects(List<JudgedRow> rows, Kind kind) {
        return rows.stream()
                .filter(row -> row.line().kind() == kind)
                .map(JudgedRow::clause)
                .collect(Collectors.toSet());
    }
}
