package io.zhiheng.rating.application;

import io.zhiheng.rating.Answers;
import io.zhiheng.rating.Conformity;
import io.zhiheng.rating.Rating;
import io.zhiheng.rating.Way;
import io.zhiheng.rating.core.RatingWords;
import io.zhiheng.rating.core.way.Change;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Tells a way: what is under a ceiling first, then by level, then as the catalogue goes. */
class WayWords {

    private final PreparedScheme scheme;
    private final Answers answers;
    private final List<String> order = new ArrayList<>();

    WayWords(PreparedScheme scheme, Answers answers) {
        this.scheme = scheme;
        this.answers = answers;
        scheme.firsts()
                .forEach(first -> first.parts().forEach(part -> {
                    order.add(part.id());
                    part.clauses().forEach(row -> order.add(row.clause().id()));
                }));
    }

    Way told(Rating now, int from, int target, List<Change> changes, boolean minimal, Rating then) {
        var told = changes.stream()
                .sorted(Comparator.comparing((Change change) -> !isLimited(change))
                        .thenComparing(this::level)
                        .thenComparing(change -> order.indexOf(change.id())))
                .map(change -> told(change, now))
                .toList();
        return new Way(
                now.status(),
                from,
                target,
                true,
                told.size(),
                told.stream().mapToInt(Way.Change::steps).sum(),
                minimal,
                told,
                new Way.Result(then.overall(), then.firstLevel(), then.secondLevel()),
                now.missing(),
                List.of());
    }

    private int level(Change change) {
        var row = scheme.clauses().get(change.id());
        return row == null ? change.to() : row.clause().level();
    }

    private Conformity given(Change change) {
        return answers.clauses() == null ? null : answers.clauses().get(change.id());
    }

    private boolean isLimited(Change change) {
        var row = scheme.clauses().get(change.id());
        return row != null && given(change) != null && row.ceiling(given(change)) != null;
    }

    private Way.Change told(Change change, Rating now) {
        return scheme.indicators().containsKey(change.id()) ? figure(change, now) : clause(change);
    }

    private Way.ClauseChange clause(Change change) {
        var clause = scheme.clauses().get(change.id()).clause();
        return new Way.ClauseChange(
                change.id(),
                given(change),
                Conformity.values()[change.to()],
                change.steps(),
                clause.text(),
                clause.level(),
                isLimited(change) ? RatingWords.of("way.ceiling") : null);
    }

    private Way.FigureChange figure(Change change, Rating now) {
        var indicator = scheme.indicators().get(change.id());
        var reached = new ChangedAnswers(scheme, answers).reached(change);
        var value = now.secondLevel().stream()
                .filter(each -> each.id().equals(change.id()))
                .findFirst()
                .flatMap(Rating.SecondLevel::value)
                .orElse(null);
        var any = reached.operator() == null;
        var to = any
                ? null
                : reached.value()
                        .setScale(indicator.decimals(), RoundingMode.HALF_UP)
                        .toPlainString();
        var bound = any
                ? RatingWords.of("reason.any")
                : RatingWords.of(reached.operator().equals(">=") ? "reason.at-least" : "reason.at-most", to)
                        + ' '
                        + indicator.unit();
        return new Way.FigureChange(
                change.id(),
                value,
                to,
                reached.operator(),
                change.to() - change.steps(),
                change.to(),
                change.steps(),
                value == null
                        ? RatingWords.of("way.figure-missing", scheme.name(change.id()), bound)
                        : RatingWords.of("way.figure", scheme.name(change.id()), value, indicator.unit(), bound),
                any ? null : new NeededNumerator(scheme, indicator, answers.parameters()).of(reached));
    }
}
