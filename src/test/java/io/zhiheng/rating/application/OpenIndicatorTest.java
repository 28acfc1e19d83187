package io.zhiheng.rating.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhiheng.rating.Answers;
import io.zhiheng.rating.Rating;
import io.zhiheng.rating.Rating.Status;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A performance indicator that is open counts as unanswered, whatever figures were typed. */
class OpenIndicatorTest {

    private static final PreparedScheme SCHEME = TestSchemes.shipped();
    private static final Map<String, String> FIGURES =
            Map.of("P01", "120", "P02", "30000", "P03", "45", "P06", "996000", "P07", "1000000");

    @Test
    void itIsMissingAndWorthNothingThoughItsFiguresAreThere() {
        var rating = rate(Map.of(), Set.of("PERF-01"));
        assertThat(rating.status()).isEqualTo(Status.OK);
        assertThat(rating.missing()).contains("PERF-01").doesNotContain("PERF-02");
        assertThat(second(rating, "PERF-01").level()).isZero();
        assertThat(second(rating, "PERF-01").value()).isEmpty();
        assertThat(second(rate(Map.of(), Set.of()), "PERF-01").level()).isPositive();
    }

    @Test
    void itsSharedFiguresGoOnCountingForTheOthers() {
        assertThat(second(rate(Map.of(), Set.of("PERF-01")), "PERF-02"))
                .isEqualTo(second(rate(Map.of(), Set.of()), "PERF-02"));
    }

    @Test
    void whatIsMissingKeepsTheOrderOfTheCatalogue() {
        assertThat(rate(Map.of(), Set.of("PERF-02")).missing().stream().filter(id -> id.startsWith("PERF")))
                .isSorted()
                .contains("PERF-02", "PERF-03");
    }

    @Test
    void figuresInErrorAreNoErrorOfTheRatingWhereTheirIndicatorsAreOpen() {
        var wrong = new Answers(Map.of(), Map.of("P06", "5", "P07", "x"), Set.of(), null);
        assertThat(new Rater(SCHEME, wrong, true).rate().status()).isEqualTo(Status.INVALID);
        var open = new Answers(
                Map.of(),
                wrong.parameters(),
                Set.of(),
                null,
                Map.of(),
                Set.of("PERF-04", "PERF-05", "PERF-06", "PERF-07"));
        assertThat(new Rater(SCHEME, open, true).rate().status()).isEqualTo(Status.OK);
    }

    @Test
    void aValueGivenOutrightCounts() {
        var rating = rate(Map.of("PERF-01", "0.40"), Set.of("PERF-01"));
        assertThat(second(rating, "PERF-01").value()).contains("0.40");
        assertThat(rating.missing()).doesNotContain("PERF-01");
    }

    private static Rating rate(Map<String, String> values, Set<String> open) {
        return new Rater(SCHEME, new Answers(Map.of(), FIGURES, Set.of(), null, values, open), true).rate();
    }

    private static Rating.SecondLevel second(Rating rating, String id) {
        return rating.secondLevel().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
