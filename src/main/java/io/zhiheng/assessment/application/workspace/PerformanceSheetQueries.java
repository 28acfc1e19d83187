package io.zhiheng.assessment.application.workspace;

import io.zhiheng.assessment.application.answering.PerformanceView;
import io.zhiheng.assessment.application.overview.FillingOrder;
import io.zhiheng.assessment.application.overview.OpenedSelfAssessment;
import io.zhiheng.assessment.application.overview.PartFrame;
import io.zhiheng.assessment.application.overview.PartFrames;
import io.zhiheng.assessment.application.workspace.PerformanceSheet.Item;
import io.zhiheng.assessment.application.workspace.PerformanceSheet.Limit;
import io.zhiheng.assessment.application.workspace.Workspace.Characteristic;
import io.zhiheng.assessment.domain.Part;
import io.zhiheng.catalogue.Edition;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.typed.TypedFigure;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows the pages of the performance indicators. */
@Component
@Transactional(readOnly = true)
public class PerformanceSheetQueries {

    private static final int YEARS_BEFORE = 2;

    private final PartFrames frames;

    PerformanceSheetQueries(PartFrames frames) {
        this.frames = frames;
    }

    /** @param first id of the first-level indicator whose basis is asked for */
    public PerformanceSheet basis(Actor actor, OpenedSelfAssessment opened, String first) {
        return sheet(actor, opened, first, true);
    }

    public PerformanceSheet figures(Actor actor, OpenedSelfAssessment opened) {
        return sheet(actor, opened, Part.PERFORMANCE, false);
    }

    public PartFrame profile(Actor actor, OpenedSelfAssessment opened) {
        return frames.of(actor, opened, Part.PROFILE);
    }

    private PerformanceSheet sheet(Actor actor, OpenedSelfAssessment opened, String part, boolean basis) {
        var frame = frames.of(actor, opened, part);
        var edition = opened.edition();
        var given = opened.performance().stream()
                .collect(Collectors.toMap(PerformanceView::indicator, Function.identity()));
        var parameters = edition.parameters().collect(Collectors.toMap(Edition.Parameter::id, Function.identity()));
        var indicators = basis
                ? edition.firstLevel(part).orElseThrow().performance()
                : edition.performanceIndicators().toList();
        var order = FillingOrder.of(frame, edition);
        return new PerformanceSheet(
                frame,
                basis,
                indicators.stream()
                        .map(each -> item(edition, each, parameters, given.get(each.id())))
                        .toList(),
                names(edition),
                years(opened.assessment().statisticalYear(), given.values()),
                order.before(part),
                order.after(part));
    }

    /** The two years before, and whatever else somebody has told of. */
    private static List<String> years(int statisticalYear, Collection<PerformanceView> given) {
        return Stream.concat(
                        IntStream.rangeClosed(1, YEARS_BEFORE).mapToObj(back -> String.valueOf(statisticalYear - back)),
                        given.stream().flatMap(each -> each.basis().history().keySet().stream()))
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    private static Item item(
            Edition edition,
            Edition.PerformanceIndicator indicator,
            Map<String, Edition.Parameter> parameters,
            PerformanceView given) {
        return new Item(
                indicator,
                indicator.parameters().stream().map(parameters::get).toList(),
                given,
                limits(edition, indicator),
                Characteristic.of(edition, indicator.characteristics()));
    }

    private static List<Limit> limits(Edition edition, Edition.PerformanceIndicator indicator) {
        return edition.levels().stream()
                .filter(level -> indicator.thresholds().containsKey(level.level()))
                .map(level -> {
                    var threshold = indicator.thresholds().get(level.level());
                    return new Limit(
                            level.level(),
                            level.name(),
                            threshold.operator(),
                            threshold.value() == null
                                    ? null
                                    : TypedFigure.shown(threshold.value(), indicator.decimals()));
                })
                .toList();
    }

    private static Map<Integer, String> names(Edition edition) {
        var names = new HashMap<Integer, String>(Map.of(0, edition.unrated().name()));
        edition.levels().forEach(level -> names.put(level.level(), level.name()));
        return names;
    }
}
