package io.zhiheng.assessment.application;

import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.assessment.SubmittedSelfAssessment;
import io.zhiheng.assessment.SubmittedSelfAssessments;
import io.zhiheng.assessment.application.ResultView.Figure;
import io.zhiheng.assessment.application.ResultView.First;
import io.zhiheng.assessment.application.ResultView.LevelName;
import io.zhiheng.assessment.application.ResultView.Second;
import io.zhiheng.catalogue.Edition;
import io.zhiheng.catalogue.Editions;
import io.zhiheng.identity.Actor;
import io.zhiheng.rating.Rating;
import io.zhiheng.rating.Ratings;
import io.zhiheng.shared.NotFound;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts a rating into the words of its edition. */
@Component
@Transactional(readOnly = true)
public class ResultQueries {

    private static final String GATE = "GATE_";

    private final SelfAssessmentQueries queries;
    private final SubmittedSelfAssessments submitted;
    private final Editions editions;
    private final Ratings ratings;
    private final Words words;

    ResultQueries(
            SelfAssessmentQueries queries,
            SubmittedSelfAssessments submitted,
            Editions editions,
            Ratings ratings,
            Words words) {
        this.queries = queries;
        this.submitted = submitted;
        this.editions = editions;
        this.ratings = ratings;
        this.words = words;
    }

    /** @throws NotFound before the submission */
    public ResultView of(Actor actor, SelfAssessmentId id) {
        var frozen = submitted.find(id, actor.enterprise());
        var row = queries.history(actor.enterprise()).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("self-assessment", id));
        var edition = editions.byNumber(frozen.edition());
        var rating = frozen.rating();
        var overall = rating.overall();
        var rated =
                rating.secondLevel().stream().collect(Collectors.toMap(Rating.SecondLevel::id, Function.identity()));
        var reasons = rating.reasons().stream()
                .collect(Collectors.toMap(Rating.Reason::id, Function.identity(), (one, other) -> one));
        var levels = edition.levels().stream()
                .map(level -> new LevelName(level.level(), level.name()))
                .toList();
        var firsts = rating.firstLevel().stream()
                .map(first -> first(edition, first, rated, reasons))
                .toList();
        return new ResultView(
                row,
                frozen,
                overall,
                binding(edition, overall, firsts),
                overall.level() < levels.size() ? edition.levelName(overall.level() + 1) : null,
                firsts,
                edition.performanceIndicators()
                        .map(each -> figure(edition, each, rated.get(each.id()), frozen))
                        .toList(),
                levels,
                ratings.qualityLossRate(frozen.edition(), frozen.scheme(), frozen.parameters()));
    }

    private static First first(
            Edition edition,
            Rating.FirstLevel rated,
            Map<String, Rating.SecondLevel> seconds,
            Map<String, Rating.Reason> reasons) {
        var first = edition.firstLevel(rated.id()).orElseThrow();
        var clauses = edition.clausesById();
        var rows = new ArrayList<Second>();
        first.secondLevel()
                .forEach(each -> rows.add(second(
                        edition,
                        each.id(),
                        each.displayNo(),
                        each.name(),
                        seconds.get(each.id()),
                        reasons.get(each.id()),
                        clauses)));
        first.performance()
                .forEach(each -> rows.add(second(
                        edition,
                        each.id(),
                        each.displayNo(),
                        each.name(),
                        seconds.get(each.id()),
                        reasons.get(each.id()),
                        clauses)));
        return new First(
                first.id(),
                first.displayNo(),
                first.name(),
                rated.level(),
                name(edition, rated.level()),
                rated.index(),
                text(reasons.get(rated.id())),
                rows);
    }

    private static Second second(
            Edition edition,
            String id,
            String displayNo,
            String name,
            Rating.SecondLevel rated,
            Rating.Reason reason,
            Map<String, Edition.Clause> clauses) {
        var holding = reason == null
                ? List.<String>of()
                : reason.clauses().stream()
                        .map(clauses::get)
                        .filter(Objects::nonNull)
                        .map(Edition.Clause::displayNo)
                        .toList();
        return new Second(
                id,
                displayNo,
                name,
                rated.level(),
                name(edition, rated.level()),
                rated.index(),
                rated.rates() == null
                        ? List.of()
                        : rated.rates().stream().map(ResultQueries::percent).toList(),
                text(reason),
                holding);
    }

    private static Figure figure(
            Edition edition,
            Edition.PerformanceIndicator indicator,
            Rating.SecondLevel rated,
            SubmittedSelfAssessment frozen) {
        var given = frozen.performance().stream()
                .filter(each -> each.indicator().equals(indicator.id()))
                .findFirst();
        return new Figure(
                indicator.displayNo(),
                indicator.name(),
                indicator.formulaText(),
                rated.value() == null ? null : rated.value().orElse(null),
                indicator.unit(),
                rated.level(),
                name(edition, rated.level()),
                given.map(each -> each.applicable() ? each.statement() : each.reason())
                        .orElse(""));
    }

    private List<String> binding(Edition edition, Rating.Overall overall, List<First> firsts) {
        return overall.binding().stream()
                .map(rule -> {
                    if (rule.startsWith(GATE)) {
                        var gate = firsts.stream()
                                .filter(first -> first.id().equals(rule.substring(GATE.length())))
                                .findFirst()
                                .orElseThrow();
                        return words.of(
                                "assessment.binding.GATE", gate.displayNo() + " " + gate.name(), gate.levelName());
                    }
                    var lowest = firsts.stream()
                            .filter(first -> first.level() != null)
                            .min(java.util.Comparator.comparing(First::level))
                            .orElseThrow();
                    return rule.equals("BAND")
                            ? words.of("assessment.binding.BAND", overall.index(), edition.levelName(overall.band()))
                            : words.of(
                                    "assessment.binding." + rule,
                                    lowest.displayNo() + " " + lowest.name(),
                                    lowest.levelName(),
                                    edition.levelName(overall.cap()));
                })
                .toList();
    }

    private static String text(Rating.Reason reason) {
        return reason == null ? null : reason.text();
    }

    private static String name(Edition edition, Integer level) {
        return level == null ? null : edition.levelName(level);
    }

    private static String percent(String rate) {
        return rate == null
                ? null
                : new BigDecimal(rate).movePointRight(2).stripTrailingZeros().toPlainString() + " %";
    }
}
