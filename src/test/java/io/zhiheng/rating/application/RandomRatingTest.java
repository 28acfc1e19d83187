package io.zhiheng.rating.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhiheng.rating.Answers;
import io.zhiheng.rating.Rating;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Thousands of random answers: the tables and the reference in plain Java must agree in every figure. */
class RandomRatingTest {

    private static final int CASES = 3_000;

    private final PreparedScheme scheme = TestSchemes.shipped();
    private final ReferenceRating reference = new ReferenceRating(TestSchemes.shippedEdition());
    private final Set<Object> seen = new HashSet<>();

    @Test
    void theTablesAgreeWithTheReferenceOnEveryLevelAndEveryBinding() {
        var random = new RandomAnswers(TestSchemes.shippedEdition(), 20261122);
        for (int i = 0; i < CASES; i++) {
            compare(random.next(0), false);
            if (i % 3 == 0) {
                compare(random.next(0.03), i % 2 == 0);
            }
        }
        assertThat(seen)
                .contains(0, 1, 2, 3, 4, 5, "GATE_QMS", "BAND", "CAP_FIRST_LEVEL", "OK", "INCOMPLETE")
                .contains("CEILING_SUS-02-L3-2", "CEILING_SUS-05-L1-1", "CEILING_QMS-04-L2-1")
                .contains("level by PARTIAL alone");
    }

    private void compare(Answers answers, boolean preview) {
        var rating = new Rater(scheme, answers, preview).rate();
        var expected = reference.rate(answers, preview);
        assertThat(rating.errors()).isEmpty();
        assertThat(rating.status().name()).isEqualTo(expected.status());
        assertThat(rating.missing()).isEqualTo(expected.missing());
        seen.add(expected.status());
        if (rating.status() != Rating.Status.OK) {
            assertThat(rating.overall()).isNull();
            assertThat(rating.secondLevel()).isEmpty();
            return;
        }
        var overall = rating.overall();
        assertThat(overall.index()).isEqualTo(expected.index().toPlainString());
        assertThat(overall.score()).isEqualTo(expected.score().toPlainString());
        assertThat(overall.band()).isEqualTo(expected.band());
        assertThat(overall.cap()).isEqualTo(expected.cap());
        assertThat(overall.level()).isEqualTo(expected.level());
        assertThat(overall.binding()).isEqualTo(expected.binding());
        seen.add(overall.level());
        seen.addAll(overall.binding());
        rating.firstLevel().forEach(first -> same(expected.grades().get(first.id()), first.level(), first.index()));
        rating.secondLevel().forEach(second -> {
            same(expected.grades().get(second.id()), second.level(), second.index());
            if (second.rates() != null && second.level() != null && second.level() > 0) {
                seen.add("0.5000".equals(second.rates().get(second.level() - 1)) ? "level by PARTIAL alone" : "");
            }
            var value = expected.values().get(second.id());
            assertThat(second.value().map(BigDecimal::new).orElse(null)).isEqualTo(value);
        });
        assertThat(rating.reasons())
                .hasSize(scheme.firsts().size() + rating.secondLevel().size() + 1);
    }

    private static void same(ReferenceRating.Grade expected, Integer level, String index) {
        if (expected.level() < 0) {
            assertThat(level).isNull();
            assertThat(index).isNull();
        } else {
            assertThat(level).isEqualTo(expected.level());
            assertThat(index).isEqualTo(expected.index().toPlainString());
        }
    }
}
