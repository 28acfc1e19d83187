package io.zhiheng.rating.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhiheng.rating.Answers;
import io.zhiheng.rating.Conformity;
import io.zhiheng.rating.Way;
import io.zhiheng.rating.WayQuestion;
import io.zhiheng.rating.WayQuestion.Measure;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Thousands of ways with the shipped tables: each leads there, and nothing of it can be spared or weakened. */
class RandomWayTest {

    private static final int WAYS = 1_500;

    private final PreparedScheme scheme = TestSchemes.shipped();
    private final Random random = new Random(7);

    @Test
    void everyWayLeadsThereAndNothingOfItCanBeSpared() {
        var bodies = new RandomAnswers(TestSchemes.shippedEdition(), 20261130);
        int ways = 0;
        while (ways < WAYS) {
            var unanswered = random.nextInt(3) == 0 ? 0.05 : 0;
            var answers = bodies.next(unanswered);
            var question = question();
            var way = new WayFinder(scheme, answers, unanswered > 0, question).find();
            if (way.reachable() && !way.changes().isEmpty()) {
                check(answers, unanswered > 0, question, way);
                ways++;
            }
        }
    }

    private WayQuestion question() {
        var by = random.nextInt(3) == 0 ? Measure.STEPS : Measure.ITEMS;
        var indicator = random.nextInt(5) == 0
                ? List.of("QMS", "DIG", "PERF", "QMS-03", "SUS-02", "PERF-04").get(random.nextInt(6))
                : null;
        var target = random.nextInt(4) == 0 ? Integer.valueOf(1 + random.nextInt(5)) : null;
        var fixed = random.nextInt(4) == 0 ? Set.of("PERF-01", "DIG-03-L3-1", "SUS-01") : Set.<String>of();
        return new WayQuestion(target, indicator, fixed, by);
    }

    private void check(Answers answers, boolean preview, WayQuestion question, Way way) {
        var goal = WayGoal.of(scheme, question);
        assertThat(way.minimal()).isTrue();
        assertThat(way.items()).isEqualTo(way.changes().size());
        assertThat(way.steps())
                .isEqualTo(way.changes().stream().mapToInt(Way.Change::steps).sum());
        assertThat(way.changes()).noneMatch(change -> question.fixed().contains(change.id()));
        assertThat(level(goal, applied(answers, way.changes(), null, null), preview))
                .isGreaterThanOrEqualTo(way.target());
        for (var change : way.changes()) {
            assertThat(level(goal, applied(answers, way.changes(), change, null), preview))
                    .as("without " + change)
                    .isLessThan(way.target());
            var weaker = weaker(change);
            if (weaker != null) {
                assertThat(level(goal, applied(answers, way.changes(), change, weaker), preview))
                        .as("with less than " + change)
                        .isLessThan(way.target());
            }
        }
    }

    /** The same a step lower; null where that would be no change. */
    private Object weaker(Way.Change change) {
        if (change.steps() < 2) {
            return null;
        }
        if (change instanceof Way.ClauseChange clause) {
            var row = scheme.clauses().get(clause.id());
            return row.scores()[Conformity.PARTIAL.ordinal()] == null ? null : Conformity.PARTIAL;
        }
        var figure = (Way.FigureChange) change;
        return scheme.reachable(scheme.indicators().get(figure.id()), null).stream()
                .filter(reachable -> reachable.level() == figure.toLevel() - 1)
                .map(reachable -> (Object) reachable.value().toPlainString())
                .findFirst()
                .orElse(null);
    }

    private static Answers applied(Answers answers, List<Way.Change> changes, Way.Change other, Object instead) {
        var clauses = new HashMap<>(answers.clauses());
        var values = new HashMap<String, String>();
        for (var change : changes) {
            if (change instanceof Way.ClauseChange clause && change != other) {
                clauses.put(clause.id(), clause.to());
            } else if (change instanceof Way.FigureChange figure && change != other) {
                values.put(figure.id(), figure.to() == null ? anyValue(figure) : figure.to());
            }
        }
        if (instead instanceof Conformity conformity) {
            clauses.put(other.id(), conformity);
        } else if (instead != null) {
            values.put(other.id(), (String) instead);
        }
        return new Answers(clauses, answers.parameters(), answers.performanceNotApplicable(), null, values);
    }

    /** Level 1 of the loss rates is met by any value. */
    private static String anyValue(Way.FigureChange figure) {
        assertThat(figure.toLevel()).isEqualTo(1);
        return "99";
    }

    private Integer level(WayGoal goal, Answers answers, boolean preview) {
        return goal.level(new Rater(scheme, answers, preview).rate());
    }
}
