package io.zhiheng.rating.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhiheng.rating.Answers;
import io.zhiheng.rating.Conformity;
import io.zhiheng.rating.Rating;
import io.zhiheng.rating.Way;
import io.zhiheng.rating.WayQuestion;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Where 基本符合 does not count at all, better is not always more: the exact search steps back, and says so. */
class ShortenedWayTest {

    private static final int WAYS = 40;

    private final PreparedScheme scheme =
            TestSchemes.with("answer-score", table -> table.withRow(4, List.of("THREE", "PARTIAL", "0.5", "0")));

    @Test
    void nothingOfItCanBeSparedThoughItMayNotBeTheLeast() {
        var bodies = new RandomAnswers(TestSchemes.shippedEdition(), 99);
        int ways = 0;
        while (ways < WAYS) {
            var answers = bodies.next(0);
            var way = new WayFinder(scheme, answers, false, WayQuestion.toNextLevel()).find();
            if (way.reachable() && !way.changes().isEmpty()) {
                ways++;
                assertThat(way.minimal()).isFalse();
                assertThat(level(with(answers, way.changes(), null))).isGreaterThanOrEqualTo(way.target());
                assertThat(way.changes())
                        .allSatisfy(change -> assertThat(level(with(answers, way.changes(), change)))
                                .isLessThan(way.target()));
            }
        }
    }

    @Test
    void whatCannotChangeStaysAsItIs() {
        var answers = new RandomAnswers(TestSchemes.shippedEdition(), 5).next(0);
        var question = new WayQuestion(5, null, Set.of("QMS", "DIG", "SUS", "PERF"), WayQuestion.Measure.ITEMS);
        var way = new WayFinder(scheme, answers, false, question).find();
        assertThat(way.status()).isEqualTo(Rating.Status.OK);
        assertThat(way.reachable()).isEqualTo(way.from() == 5);
    }

    private int level(Answers answers) {
        return new Rater(scheme, answers, false).rate().overall().level();
    }

    private static Answers with(Answers answers, List<Way.Change> changes, Way.Change spared) {
        var clauses = new HashMap<>(answers.clauses());
        var values = new HashMap<String, String>();
        for (var change : changes) {
            if (change instanceof Way.ClauseChange clause && change != spared) {
                clauses.put(clause.id(), clause.to());
            } else if (change instanceof Way.FigureChange figure && change != spared) {
                values.put(figure.id(), figure.to() == null ? "99" : figure.to());
            }
        }
        assertThat(clauses.values()).doesNotContain((Conformity) null);
        return new Answers(clauses, answers.parameters(), answers.performanceNotApplicable(), null, values);
    }
}
