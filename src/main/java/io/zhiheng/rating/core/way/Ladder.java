package io.zhiheng.rating.core.way;

import java.util.List;

/** An indicator of clauses. @param rungs its levels that have clauses which apply, lowest first */
public record Ladder(String id, long weight, List<Rung> rungs) implements WayPart {

    /** Either the walk goes through, or it stops at one of the rungs and keeps that one's rate. */
    @Override
    public Front front(Pace pace, int limit) {
        var rates = rungs.stream().map(rung -> rung.rates(pace, limit)).toList();
        var found = Front.IMPOSSIBLE;
        var passed = Front.NOTHING;
        int reached = 0;
        for (int at = 0; at < rungs.size(); at++) {
            var rung = rungs.get(at);
            long below = (long) reached * Rounded.UNIT;
            var stopped = rates.get(at).where(rate -> rate < rung.pass()).worth(rate -> below + rate);
            found = found.or(passed.plus(stopped, limit).plus(above(rates, at, limit), limit));
            passed =
                    passed.plus(rates.get(at).where(rate -> rate >= rung.pass()).worth(rate -> 0), limit);
            reached = rung.level();
        }
        long top = (long) reached * Rounded.UNIT;
        return found.or(passed.worth(nothing -> top));
    }

    /** What has to change above the rung at which the walk stops, though it brings nothing there. */
    private static Front above(List<Front> rates, int stop, int limit) {
        var forced = Front.NOTHING;
        for (var front : rates.subList(stop + 1, rates.size())) {
            forced = forced.plus(front.worth(rate -> 0), limit);
        }
        return forced;
    }
}
