package io.zhiheng.rating.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhiheng.rating.Answers;
import io.zhiheng.rating.Rating;
import io.zhiheng.rating.Rating.Status;
import io.zhiheng.shared.NotFound;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which error is told for which figures, each once, the first of its parameter only, in the order of the catalogue. */
class ParameterErrorTest {

    private static final PreparedScheme SCHEME = TestSchemes.shipped();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            P01=abc                            | P01 NOT_A_NUMBER
            P06=9x, P07=-1.5                   | P06 NOT_A_NUMBER; P07 NOT_INTEGER
            P06=99.5                           | P06 NOT_INTEGER
            P06=-99.5                          | P06 NOT_INTEGER
            P06=100.0, P07=100                 |
            P01=1.234                          | P01 TOO_MANY_DECIMALS
            P01=1.230, P02=5                   |
            P01=-1.234                         | P01 TOO_MANY_DECIMALS
            P02=0.001                          | P02 TOO_MANY_DECIMALS
            P02=0                              | P02 DIVISION_BY_ZERO
            P01=10, P02=0.00                   | P02 DIVISION_BY_ZERO
            P01=10, P03=1, P02=0               | P02 DIVISION_BY_ZERO
            P02=-5, P01=10                     | P02 BELOW_MINIMUM
            P01=-1                             | P01 BELOW_MINIMUM
            P01=-1, P02=0                      | P01 BELOW_MINIMUM; P02 DIVISION_BY_ZERO
            P07=0                              | P07 DIVISION_BY_ZERO
            P06=101, P07=100                   | P06 NUMERATOR_EXCEEDS_DENOMINATOR
            P01=6, P02=5, P19=7                | P01 NUMERATOR_EXCEEDS_DENOMINATOR; P19 NUMERATOR_EXCEEDS_DENOMINATOR
            P14=1010, P15=10                   | P14 VALUE_ABOVE_100
            P14=1000.04, P15=10                |
            P14=1000.05, P15=10                | P14 VALUE_ABOVE_100
            P14=-5, P15=10                     | P14 BELOW_MINIMUM
            P14=1010, P15=0.5                  | P15 NOT_INTEGER
            P01=0, P03=0, P04=0, P05=0         | PERF-03 DIVISION_BY_ZERO
            P01=0, P03=0, P04=0                |
            P01=5, P03=-5, P04=0, P05=0        | P03 BELOW_MINIMUM; PERF-03 DIVISION_BY_ZERO
            P01=1e2, P02=1E+3                  | P01 NOT_A_NUMBER; P02 NOT_A_NUMBER
            P01=007                            | P01 NOT_A_NUMBER
            P01=１２, P02=３０００                |
            P01=+5, P02=6.                     |
            P01=.5                             | P01 NOT_A_NUMBER
            P01=1e999999999                    | P01 NOT_A_NUMBER
            P01=1e16                           | P01 NOT_A_NUMBER
            P01=1e-40                          | P01 NOT_A_NUMBER
            P01=0e99, P02=7                    | P01 NOT_A_NUMBER
            """)
    void theFirstFaultOfEachParameterIsTold(String figures, String errors) {
        var rating = rate(figures);
        assertThat(rating.errors())
                .extracting(error -> error.id() + " " + error.code())
                .isEqualTo(errors == null ? List.of() : List.of(errors.split("; ")));
        assertThat(rating.errors())
                .allSatisfy(error -> assertThat(error.message()).isNotBlank());
        assertThat(rating.status()).isEqualTo(errors == null ? Status.INCOMPLETE : Status.INVALID);
        assertThat(rating.missing()).matches(missing -> missing.isEmpty() == (errors != null));
    }

    @Test
    void blankIsMissingAndNotWrong() {
        assertThat(rate("P01= ,P02=").missing()).contains("PERF-01");
    }

    @Test
    void figuresOfAnIndicatorThatDoesNotApplyDoNotMatter() {
        var rating = new Rater(
                        SCHEME, new Answers(Map.of(), Map.of("P08", "x", "P09", "0"), Set.of("PERF-05"), null), false)
                .rate();
        assertThat(rating.status()).isEqualTo(Status.INCOMPLETE);
        assertThat(rating.missing()).doesNotContain("PERF-05");
    }

    @Test
    void anInvalidFigureEndsAPreviewToo() {
        assertThat(new Rater(SCHEME, new Answers(null, Map.of("P01", "x"), null, null), true)
                        .rate()
                        .status())
                .isEqualTo(Status.INVALID);
    }

    /** With its check taken out of the table, division by zero still does not fail. */
    @Test
    void aDenominatorThatNoRowChecksIsToldAllTheSame() {
        var unchecked = TestSchemes.with(
                "parameter-check",
                table -> new io.zhiheng.platform.rules.Table(
                        table.name(),
                        table.headings(),
                        table.rows().stream()
                                .filter(row -> !row.get(1).equals("NOT_ZERO")
                                        && !row.get(1).equals("MINIMUM"))
                                .toList()));
        var value = new SingleFigures(unchecked).value("PERF-01", Map.of("P01", "0", "P02", "0"), null);
        assertThat(value.errors())
                .extracting(Rating.Error::id, Rating.Error::code)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("PERF-01", "DIVISION_BY_ZERO"));
        assertThat(value.errors().get(0).message()).contains("内部质量损失率");
    }

    @Test
    void oneIndicatorByItselfSaysWhatItLacks() {
        var figures = new SingleFigures(SCHEME);
        assertThat(figures.value("PERF-01", Map.of("P01", "5"), null).missing()).containsExactly("P02");
        assertThat(figures.value("PERF-01", Map.of("P01", "5"), null).value()).isNull();
        assertThat(figures.value("PERF-01", Map.of("P01", "5", "P02", "100", "P19", "x"), "C36")
                        .value())
                .isEqualTo("5.00");
        assertThat(figures.value("PERF-01", Map.of("P01", "5", "P02", "100"), "C36")
                        .level())
                .isEqualTo(2);
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> figures.value("PERF-99", Map.of(), null)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void theUnratedLossRateNeedsItsThreeFigures() {
        var figures = new SingleFigures(SCHEME);
        assertThat(figures.unrated("QUALITY_LOSS_RATE", Map.of("P01", "1", "P03", "1.005", "P02", "3")))
                .isNull();
        assertThat(figures.unrated("QUALITY_LOSS_RATE", Map.of("P01", "0.01", "P03", "0.02", "P02", "800")))
                .isEqualTo("0.00");
        assertThat(figures.unrated("QUALITY_LOSS_RATE", Map.of("P01", "1", "P03", "1")))
                .isNull();
        assertThat(figures.unrated("QUALITY_LOSS_RATE", Map.of("P01", "1", "P03", "1", "P02", "0")))
                .isNull();
        assertThat(figures.unrated("QUALITY_LOSS_RATE", Map.of("P01", "-1", "P03", "1", "P02", "10")))
                .isNull();
        assertThat(figures.unrated("OTHER", Map.of())).isNull();
    }

    private static Rating rate(String figures) {
        var typed = new HashMap<String, String>();
        for (var figure : figures.split(",")) {
            var pair = figure.split("=", 2);
            typed.put(pair[0].strip(), pair[1]);
        }
        return new Rater(SCHEME, new Answers(Map.of(), typed, Set.of(), null), false).rate();
    }
}
