package io.zhiheng.rating.application;

import io.zhiheng.catalogue.Edition;
import io.zhiheng.platform.rules.Table;
import io.zhiheng.rating.Answers;
import io.zhiheng.rating.Conformity;
import io.zhiheng.rating.Rating;
import io.zhiheng.rating.core.Ceiling;
import io.zhiheng.rating.core.ClauseRates;
import io.zhiheng.rating.core.FirstLevelGrade;
import io.zhiheng.rating.core.GradedPart;
import io.zhiheng.rating.core.Measurement;
import io.zhiheng.rating.core.OverallGrade;
import io.zhiheng.rating.core.Walk;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnEngine;

/**
 * The same rating with every decision by the Camunda DMN engine and every sum in Java. Tables are parsed and weights
 * asked beforehand. Gives no reasons and words.
 */
class DmnRating {

    private record Second(GradedPart notApplicable, List<Edition.Clause> clauses) {}

    private record First(String id, BigDecimal weight, List<Second> parts) {}

    private final Edition edition;
    private final DmnDecisions decisions;
    private final DmnFigures figures;
    private final Table ceilings;
    private final List<First> firsts = new ArrayList<>();

    /** @param keeping whether answers that depend on small ranges are kept, as the product keeps them */
    DmnRating(DmnEngine engine, Map<String, Table> tables, Edition edition, boolean keeping) {
        this.edition = edition;
        decisions = new DmnDecisions(engine, tables, keeping);
        figures = new DmnFigures(engine, tables, keeping);
        ceilings = tables.get("level-ceiling");
        for (var first : edition.firstLevel()) {
            var parts = new ArrayList<Second>();
            first.secondLevel().forEach(each -> parts.add(new Second(part(each.id()), each.clauses())));
            first.performance().forEach(each -> parts.add(new Second(part(each.id()), null)));
            firsts.add(new First(first.id(), decisions.weight("FIRST", first.id()), parts));
        }
    }

    private GradedPart part(String id) {
        return new GradedPart(id, decisions.weight("SECOND", id), null, null);
    }

    /** Levels, indices and values, as {@link #lines} gives those of the product. */
    List<String> rate(Answers answers) {
        var typed = new HashMap<String, BigDecimal>();
        var applicable = edition.performanceIndicators()
                .filter(each -> !answers.performanceNotApplicable().contains(each.id()))
                .toList();
        applicable.forEach(each -> each.parameters()
                .forEach(id -> typed.computeIfAbsent(
                        id, key -> new BigDecimal(answers.parameters().get(key)))));
        int levels = edition.levels().size();
        var values = figures.measure(
                typed, applicable.stream().map(Edition.PerformanceIndicator::id).toList(), levels);
        if (values == null) {
            return List.of("INVALID");
        }
        var lines = new ArrayList<String>();
        var parts = new ArrayList<GradedPart>();
        for (var first : firsts) {
            var graded = new ArrayList<GradedPart>();
            for (var second : first.parts()) {
                var part = graded(second, answers, values, levels);
                graded.add(part);
                lines.add(part.id() + ' ' + part.level() + ' ' + part.index());
            }
            var grade = FirstLevelGrade.of(graded, decisions);
            if (grade.tooMuchNa() != 0) {
                return List.of("TOO_MANY_NA");
            }
            parts.add(new GradedPart(first.id(), first.weight(), grade.level(), grade.index()));
        }
        parts.forEach(each -> lines.add(each.id() + ' ' + each.level() + ' ' + each.index()));
        var overall = OverallGrade.of(parts, met(answers), decisions, levels);
        lines.add(overall.level() + " " + overall.index() + ' ' + overall.band().level() + ' ' + overall.binding());
        return lines;
    }

    /** The ceilings of the shipped table, whose rows say NONCONFORM all. */
    private List<Ceiling> met(Answers answers) {
        var rows = ceilings.rows();
        return edition.clauses()
                .filter(clause -> answers.clauses().get(clause.id()) == Conformity.NONCONFORM)
                .flatMap(clause -> rows.stream()
                        .filter(row -> row.get(0).equals(clause.id()))
                        .map(row -> new Ceiling(clause.id(), row.get(1), Integer.parseInt(row.get(2)), true, 1)))
                .toList();
    }

    private GradedPart graded(Second second, Answers answers, Map<String, Measurement.Value> values, int levels) {
        var not = second.notApplicable();
        if (second.clauses() == null) {
            var value = values.get(not.id());
            return value == null ? not : part(not, Walk.over(value.held()));
        }
        var sums = new ClauseRates(levels);
        boolean any = false;
        var clausesAt = new int[levels + 1];
        for (var clause : second.clauses()) {
            clausesAt[clause.level()]++;
            var score = decisions.score(
                    clause.scale(), answers.clauses().get(clause.id()).name());
            if (score.counted()) {
                sums.add(clause.level(), clause.weight(), score.value());
                any = true;
            }
        }
        return any
                ? part(not, Walk.over(sums.rates(), (level, rate) -> decisions.passes(level, clausesAt[level], rate)))
                : not;
    }

    private static GradedPart part(GradedPart not, Walk walk) {
        return new GradedPart(not.id(), not.weight(), walk.level(), walk.index());
    }

    static List<String> lines(Rating rating) {
        if (rating.overall() == null) {
            return List.of(rating.status().name());
        }
        var lines = new ArrayList<String>();
        rating.secondLevel().forEach(each -> lines.add(each.id() + ' ' + each.level() + ' ' + each.index()));
        rating.firstLevel().forEach(each -> lines.add(each.id() + ' ' + each.level() + ' ' + each.index()));
        var overall = rating.overall();
        lines.add(overall.level() + " " + overall.index() + ' ' + overall.band() + ' ' + overall.binding());
        return lines;
    }
}
