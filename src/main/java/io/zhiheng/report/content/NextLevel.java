package io.zhiheng.report.content;

import io.zhiheng.catalogue.Edition;
import io.zhiheng.rating.Way;
import io.zhiheng.report.content.ReportSheet.WayLine;
import io.zhiheng.report.content.ReportSheet.WayLines;
import io.zhiheng.shared.typed.TypedFigure;

/** The way to the next overall level as it is printed. */
record NextLevel(Edition edition, Marks marks, ReasonLines reasons) {

    /** Null where there is no level above. */
    WayLines of(Way way) {
        if (way.target() == null) {
            return null;
        }
        int clauses = (int) way.changes().stream()
                .filter(Way.ClauseChange.class::isInstance)
                .count();
        return new WayLines(
                edition.levelName(way.target()),
                way.reachable(),
                way.minimal(),
                clauses,
                way.changes().size() - clauses,
                way.steps() == null ? 0 : way.steps(),
                way.changes().stream().map(this::line).toList());
    }

    private WayLine line(Way.Change change) {
        return change instanceof Way.ClauseChange clause ? clause(clause) : figure((Way.FigureChange) change);
    }

    private WayLine clause(Way.ClauseChange change) {
        var clause = edition.clausesById().get(change.id());
        return new WayLine(
                clause.displayNo(),
                marks.of(clause.level()),
                reasons.conformityName(clause, change.from()),
                reasons.conformityName(clause, change.to()),
                null,
                null,
                clause.text(),
                change.warning());
    }

    private WayLine figure(Way.FigureChange change) {
        var indicator = edition.performanceIndicators()
                .filter(each -> each.id().equals(change.id()))
                .findFirst()
                .orElseThrow();
        return new WayLine(
                indicator.displayNo(),
                marks.of(change.toLevel()),
                change.from() == null ? null : TypedFigure.shown(change.from()) + ' ' + indicator.unit(),
                TypedFigure.shown(change.to()),
                change.operator() == null ? null : change.operator().equals(">=") ? "at-least" : "at-most",
                indicator.unit(),
                indicator.name() + " = " + indicator.formulaText(),
                null);
    }
}
