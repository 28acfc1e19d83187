package io.zhiheng.assessment.application.result;

import io.zhiheng.assessment.application.result.ResultView.First;
import io.zhiheng.assessment.application.result.ResultView.Second;
import io.zhiheng.assessment.application.result.ResultView.Why;
import io.zhiheng.catalogue.Edition;
import io.zhiheng.rating.Rating;
import io.zhiheng.rating.ShownFigures;
import io.zhiheng.shared.typed.TypedFigure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The indicators of a result, each with its reason and figures as they are read. */
class ResultIndicators {

    static final String OVERALL = "OVERALL";

    private final Edition edition;
    private final Rating rating;
    private final ShownFigures shown;
    private final Map<String, Rating.SecondLevel> rated = new HashMap<>();
    private final Map<String, Rating.Reason> reasons = new HashMap<>();

    ResultIndicators(Edition edition, Rating rating, ShownFigures shown) {
        this.edition = edition;
        this.rating = rating;
        this.shown = shown;
        rating.secondLevel().forEach(each -> rated.put(each.id(), each));
        rating.reasons().forEach(each -> reasons.putIfAbsent(each.id(), each));
    }

    Why whyOverall() {
        return why(OVERALL);
    }

    List<First> all() {
        return rating.firstLevel().stream().map(this::first).toList();
    }

    private First first(Rating.FirstLevel rated) {
        var first = edition.firstLevel(rated.id()).orElseThrow();
        var seconds = new ArrayList<Second>();
        first.secondLevel().forEach(each -> seconds.add(second(each.id(), each.displayNo(), each.name(), null, null)));
        first.performance()
                .forEach(each ->
                        seconds.add(second(each.id(), each.displayNo(), each.name(), each.formulaText(), value(each))));
        return new First(
                first.id(),
                first.displayNo(),
                first.name(),
                rated.level(),
                name(rated.level()),
                shown.index(rated.index()),
                rated.index(),
                why(first.id()),
                seconds);
    }

    private Second second(String id, String displayNo, String name, String formula, String value) {
        var second = rated.get(id);
        return new Second(
                id,
                displayNo,
                name,
                second.level(),
                name(second.level()),
                shown.partIndex(second.index()),
                second.index(),
                shown.rates(id, second.rates()),
                formula,
                value,
                why(id));
    }

    private String value(Edition.PerformanceIndicator indicator) {
        return rated.get(indicator.id())
                .value()
                .map(value -> TypedFigure.shown(value) + ' ' + indicator.unit())
                .orElse(null);
    }

    private Why why(String id) {
        var reason = reasons.get(id);
        return reason == null ? null : new Why(reason.text(), reason.table(), reason.row(), reason.held());
    }

    private String name(Integer level) {
        return level == null ? null : edition.levelName(level);
    }
}
