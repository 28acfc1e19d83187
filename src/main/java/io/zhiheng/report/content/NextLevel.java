package io.zhiheng.report.content;

import io.zhiheng.catalogue.Edition;
import io.zhiheng.rating.Way;
import io.zhiheng.report.content.ReportSheet.WayLine;
import io.zhiheng.report.content.ReportSheet.WayLines;
import io.zhiheng.shared.typed.TypedFigure;

/** The way to the next overall level as it is printed. */
record NextLevel(Edition edition, Marks marks, ReasonLines reasons) {

    private static final String AT_LEAST = "\u2265 ";
    private static final String AT_MOST = "\u2264 ";

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
                change.from() == null ? null : TypedFigure.shown(change.from()),
                change.to() == null
                        ? null
                        : (change.operator().equals(">=") ? AT_LEAST : AT_MOST) + TypedFigure.shown(change.to()),
                indicator.name() + ' ' + indicator.unit(),
                null);
    }
}
