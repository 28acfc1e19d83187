package io.zhiheng.assessment.application;

import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.assessment.application.PerformanceSheet.Item;
import io.zhiheng.assessment.application.PerformanceSheet.Limit;
import io.zhiheng.assessment.application.Workspace.Characteristic;
import io.zhiheng.assessment.domain.Part;
import io.zhiheng.catalogue.Edition;
import io.zhiheng.catalogue.Editions;
import io.zhiheng.identity.Actor;
import java.math.RoundingMode;
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

    private final SelfAssessmentQueries queries;
    private final PartFrames frames;
    private final Editions editions;
    private final Words words;

    PerformanceSheetQueries(SelfAssessmentQueries queries, PartFrames frames, Editions editions, Words words) {
        this.queries = queries;
        this.frames = frames;
        this.editions = editions;
        this.words = words;
    }

    /** @param first id of the first-level indicator whose basis is asked for */
    public PerformanceSheet basis(Actor actor, SelfAssessmentId id, String first) {
        return sheet(actor, id, first, true);
    }

    public PerformanceSheet figures(Actor actor, SelfAssessmentId id) {
        return sheet(actor, id, Part.PERFORMANCE, false);
    }

    public PartFrame profile(Actor actor, SelfAssessmentId id) {
        return frames.of(actor, id, Part.PROFILE);
    }

    private PerformanceSheet sheet(Actor actor, SelfAssessmentId id, String part, boolean basis) {
        var frame = frames.of(actor, id, part);
        var row = frame.overview().row();
        var edition = editions.byNumber(row.edition());
        var given = queries.performance(actor, id).stream()
                .collect(Collectors.toMap(PerformanceView::indicator, Function.identity()));
        var parameters = edition.parameters().collect(Collectors.toMap(Edition.Parameter::id, Function.identity()));
        var indicators = basis
                ? edition.firstLevel(part).orElseThrow().performance()
                : edition.performanceIndicators().toList();
        var order = FillingOrder.of(frame, edition, words);
        return new PerformanceSheet(
                frame,
                basis,
                indicators.stream()
                        .map(each -> item(edition, each, parameters, given.get(each.id())))
                        .toList(),
                names(edition),
                years(row.statisticalYear(), given.values()),
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
                                    : threshold
                                            .value()
                                            .setScale(indicator.decimals(), RoundingMode.HALF_UP)
                                            .toPlainString());
                })
                .toList();
    }

    private static Map<Integer, String> names(Edition edition) {
        var names = new HashMap<Integer, String>(Map.of(0, edition.unrated().name()));
        edition.levels().forEach(level -> names.put(level.level(), level.name()));
        return names;
    }
}
