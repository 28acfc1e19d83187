package io.zhiheng.conclusion.application;

import io.zhiheng.catalogue.Edition;
import io.zhiheng.catalogue.Editions;
import io.zhiheng.conclusion.application.Comparison.Clause;
import io.zhiheng.conclusion.application.Comparison.Figure;
import io.zhiheng.conclusion.application.Comparison.Indicator;
import io.zhiheng.conclusion.application.Comparison.Level;
import io.zhiheng.conclusion.domain.JudgedClause;
import io.zhiheng.conclusion.domain.JudgedParameter;
import io.zhiheng.rating.Rating;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts two ratings of one edition side by side, in its words. */
@Component
class Comparisons {

    private final Editions editions;

    Comparisons(Editions editions) {
        this.editions = editions;
    }

    Comparison of(
            String edition,
            Rating self,
            Rating assessed,
            List<JudgedClause> clauses,
            List<JudgedParameter> parameters) {
        var words = editions.byNumber(edition);
        var sheet = new Sheet(words, Sides.of(self), Sides.of(assessed));
        return new Comparison(
                overall(self),
                overall(assessed),
                words.firstLevel().stream().map(sheet::first).toList(),
                differences(words, clauses),
                figures(words, parameters));
    }

    private static Level overall(Rating rating) {
        var overall = rating.overall();
        return overall == null
                ? new Level(null, null, null)
                : new Level(overall.level(), overall.name(), overall.index());
    }

    private record Sides(Map<String, Rating.FirstLevel> firsts, Map<String, Rating.SecondLevel> seconds) {

        static Sides of(Rating rating) {
            return new Sides(
                    rating.firstLevel().stream().collect(Collectors.toMap(Rating.FirstLevel::id, Function.identity())),
                    rating.secondLevel().stream()
                            .collect(Collectors.toMap(Rating.SecondLevel::id, Function.identity())));
        }
    }

    private record Sheet(Edition edition, Sides self, Sides assessed) {

        Indicator first(Edition.FirstLevel first) {
            var parts = Stream.concat(
                            first.secondLevel().stream().map(each -> second(each.id(), each.displayNo(), each.name())),
                            first.performance().stream().map(each -> second(each.id(), each.displayNo(), each.name())))
                    .toList();
            return new Indicator(
                    first.id(),
                    first.displayNo(),
                    first.name(),
                    level(self.firsts().get(first.id())),
                    level(assessed.firsts().get(first.id())),
                    parts);
        }

        private Indicator second(String id, String displayNo, String name) {
            return new Indicator(
                    id,
                    displayNo,
                    name,
                    level(self.seconds().get(id)),
                    level(assessed.seconds().get(id)),
                    List.of());
        }

        private Level level(Rating.FirstLevel rated) {
            return rated == null ? new Level(null, null, null) : level(rated.level(), rated.index());
        }

        private Level level(Rating.SecondLevel rated) {
            return rated == null ? new Level(null, null, null) : level(rated.level(), rated.index());
        }

        private Level level(Integer level, String index) {
            return new Level(level, level == null ? null : edition.levelName(level), index);
        }
    }

    private static List<Clause> differences(Edition edition, List<JudgedClause> clauses) {
        var words = edition.clausesById();
        return clauses.stream()
                .filter(JudgedClause::needsWords)
                .map(each -> {
                    var clause = words.get(each.clause());
                    return new Clause(
                            clause.id(),
                            clause.displayNo(),
                            clause.text(),
                            each.self(),
                            each.rectified(),
                            each.assessed(),
                            each.remark(),
                            each.reviewedBy());
                })
                .toList();
    }

    private static List<Figure> figures(Edition edition, List<JudgedParameter> parameters) {
        var words = edition.parameters().collect(Collectors.toMap(Edition.Parameter::id, Function.identity()));
        return parameters.stream()
                .filter(JudgedParameter::differs)
                .map(each -> {
                    var parameter = words.get(each.parameter());
                    return new Figure(
                            parameter.id(),
                            parameter.name(),
                            parameter.unit(),
                            each.declared(),
                            each.verified(),
                            each.reason(),
                            each.verifiedBy());
                })
                .toList();
    }
}
