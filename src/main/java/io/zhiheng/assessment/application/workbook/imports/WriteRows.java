package io.zhiheng.assessment.application.workbook.imports;

import io.zhiheng.assessment.application.replaced.KeepReplaced;
import io.zhiheng.assessment.application.workbook.StandingContent;
import io.zhiheng.assessment.application.workbook.judging.FigureJudge;
import io.zhiheng.assessment.application.workbook.judging.JudgedRow;
import io.zhiheng.assessment.application.workbook.judging.JudgedRow.State;
import io.zhiheng.assessment.application.writing.WriteAnswer;
import io.zhiheng.assessment.application.writing.WritePerformance;
import io.zhiheng.assessment.domain.answer.AnswerRule;
import io.zhiheng.assessment.domain.answer.Written;
import io.zhiheng.catalogue.Edition.PerformanceIndicator;
import io.zhiheng.shared.Actor;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Writes rows as the pages would: by the same rules, with the same versions and the same history. */
@Component
class WriteRows {

    private final WriteAnswer writeAnswer;
    private final WritePerformance writePerformance;
    private final KeepReplaced replaced;

    WriteRows(WriteAnswer writeAnswer, WritePerformance writePerformance, KeepReplaced replaced) {
        this.writeAnswer = writeAnswer;
        this.writePerformance = writePerformance;
        this.replaced = replaced;
    }

    void of(Actor actor, StandingContent standing, List<JudgedRow> rows, Instant now) {
        var clauses = standing.edition().clausesById();
        var indicators = standing.edition()
                .performanceIndicators()
                .collect(Collectors.toMap(PerformanceIndicator::id, Function.identity()));
        requireSound(standing, rows);
        for (var row : rows) {
            switch (row.line().kind()) {
                case CLAUSE ->
                    writeAnswer.write(
                            actor,
                            standing.assessment(),
                            standing.answers().get(row.clause()),
                            AnswerRule.of(standing.edition(), clauses.get(row.clause())),
                            content(row).asAnswer(),
                            over(row),
                            now);
                case INDICATOR -> indicator(actor, standing, indicators.get(row.clause()), row, now);
                case PARAMETER -> parameter(actor, standing, row, now);
            }
        }
    }

    private void requireSound(StandingContent standing, List<JudgedRow> rows) {
        var figures = rows.stream().filter(JudgedRow::isFigure).toList();
        var values = FigureJudge.values(standing.figures().values(), figures);
        standing.edition()
                .performanceIndicators()
                .filter(indicator ->
                        figures.stream().anyMatch(row -> indicator.parameters().contains(row.clause())))
                .forEach(indicator -> writePerformance.requireSound(
                        standing.assessment(), indicator, FigureJudge.of(indicator, values)));
    }

    private void indicator(
            Actor actor, StandingContent standing, PerformanceIndicator indicator, JudgedRow row, Instant now) {
        var entry = standing.entries().get(row.clause());
        var content = content(row).asPerformance();
        writePerformance.requireAllowed(actor, standing.assessment(), indicator, entry, content);
        replaced.keep(
                actor,
                standing.assessment(),
                Written.of(entry),
                over(row),
                indicator.displayNo(),
                "/indicators/" + entry.firstLevel() + "#" + indicator.id());
        writePerformance.write(actor, standing.assessment(), entry, content, now);
    }

    private void parameter(Actor actor, StandingContent standing, JudgedRow row, Instant now) {
        var figure = standing.figures().get(row.clause());
        standing.edition()
                .performanceIndicators()
                .filter(each -> each.parameters().contains(row.clause()))
                .findFirst()
                .ifPresent(indicator -> replaced.keep(
                        actor,
                        standing.assessment(),
                        Written.of(figure),
                        over(row),
                        indicator.displayNo(),
                        "/performance#" + indicator.id()));
        writePerformance.write(
                actor, standing.assessment(), figure, content(row).asFigure(), now);
    }

    /** The fields in which somebody decided against what a colleague wrote meanwhile. */
    private static List<String> over(JudgedRow row) {
        return row.state() == State.CONFLICT
                ? row.changes().stream().map(JudgedRow.Change::field).toList()
                : List.of();
    }

    private static Written content(JudgedRow row) {
        return new Written(row.clause(), row.seen(), row.content(), row.by(), row.at());
    }
}
