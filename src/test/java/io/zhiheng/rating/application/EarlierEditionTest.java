package io.zhiheng.rating.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhiheng.rating.Answers;
import io.zhiheng.rating.Conformity;
import io.zhiheng.rating.Rating;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * What was begun is rated on. A scheme is read in the shape it was published with: one row for any number of clauses,
 * and no ceilings.
 */
class EarlierEditionTest {

    private final PreparedScheme first = TestSchemes.first();

    @Test
    void underEditionOneNoAnswerLimitsTheWhole() {
        var answers = conform(first);
        answers.put("SUS-05-L1-1", Conformity.NONCONFORM);

        assertThat(rate(first, answers).ceilings()).isEmpty();
        assertThat(rate(first, answers).overall().binding()).noneMatch(rule -> rule.startsWith("CEILING"));
        assertThat(rate(TestSchemes.shipped(), answers).overall().binding()).containsExactly("CEILING_SUS-05-L1-1");
    }

    @Test
    void underEditionOneAPartOfASingleClauseDoesNotPass() {
        var lonely = first.firsts().stream()
                .flatMap(each -> each.parts().stream())
                .flatMap(second -> second.clauses().stream()
                        .filter(row -> row.clause().scale().equals("THREE")
                                && row.clause().level() < 5
                                && second.clausesAt(row.clause().level()) == 1))
                .findFirst()
                .orElseThrow()
                .clause();
        var answers = conform(first);
        answers.put(lonely.id(), Conformity.PARTIAL);
        var indicator = first.indicatorOf(lonely.id());

        assertThat(level(rate(first, answers), indicator)).isEqualTo(lonely.level() - 1);
        assertThat(level(rate(TestSchemes.shipped(), answers), indicator)).isEqualTo(5);
        assertThat(text(rate(TestSchemes.shipped(), answers), indicator))
                .contains(lonely.displayNo())
                .contains("仅凭");
    }

    @Test
    void editionOneTwoRatesAsEditionOneOne() {
        var before = TestSchemes.before();
        var random = new RandomAnswers(TestSchemes.shippedEdition(), 20261130);
        for (int i = 0; i < 500; i++) {
            var answers = random.next(0.01);
            assertThat(figures(new Rater(TestSchemes.shipped(), answers, true).rate()))
                    .isEqualTo(figures(new Rater(before, answers, true).rate()));
        }
    }

    private static List<Object> figures(Rating rating) {
        return Arrays.asList(
                rating.status(),
                rating.overall(),
                rating.firstLevel(),
                rating.secondLevel(),
                rating.ceilings(),
                rating.missing(),
                rating.errors());
    }

    private static Map<String, Conformity> conform(PreparedScheme scheme) {
        var answers = new HashMap<String, Conformity>();
        scheme.clauses().keySet().forEach(id -> answers.put(id, Conformity.CONFORM));
        return answers;
    }

    private static Rating rate(PreparedScheme scheme, Map<String, Conformity> answers) {
        return new Rater(scheme, new Answers(answers, Map.of(), Set.of(), null), true).rate();
    }

    private static int level(Rating rating, String indicator) {
        return rating.secondLevel().stream()
                .filter(each -> each.id().equals(indicator))
                .findFirst()
                .orElseThrow()
                .level();
    }

    private static String text(Rating rating, String indicator) {
        return rating.reasons().stream()
                .filter(each -> each.id().equals(indicator))
                .findFirst()
                .orElseThrow()
                .text();
    }
}
