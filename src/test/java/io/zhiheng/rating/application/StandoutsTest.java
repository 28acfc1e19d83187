package io.zhiheng.rating.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhiheng.rating.Answers;
import io.zhiheng.rating.Conformity;
import io.zhiheng.rating.Highlights;
import io.zhiheng.rating.Highlights.Gap;
import io.zhiheng.rating.Highlights.Strength;
import io.zhiheng.rating.Rating;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** What stands out in a rating, and that a gap is worth what it says when the rating is done again. */
class StandoutsTest {

    private static final PreparedScheme SCHEME = TestSchemes.shipped();
    private static final Map<String, String> VALUES =
            SCHEME.indicators().keySet().stream().collect(Collectors.toMap(id -> id, id -> reached(id, 3)));
    /** Each mean is rounded to four decimals on its way. */
    private static final Offset<Double> ROUNDING = Offset.offset(0.0002);

    @Test
    void theHighestLevelComesFirstThenTheIndexThenTheWeight() {
        var clauses = conform(4);
        SCHEME.clauses().values().stream()
                .map(ClauseRow::clause)
                .filter(clause -> clause.id().startsWith("SUS-01"))
                .forEach(clause -> clauses.put(clause.id(), Conformity.CONFORM));
        var strengths = find(answers(clauses, VALUES)).strengths();
        assertThat(strengths).hasSize(3);
        assertThat(strengths.get(0)).isEqualTo(new Strength("SUS-01", 5, "5.0000"));
        assertThat(strengths.subList(1, 3)).extracting(Strength::level).containsOnly(4);
        assertThat(strengths.subList(1, 3)).allMatch(each -> each.id().startsWith("QMS"));
    }

    @Test
    void aGapOfClausesIsWorthWhatItsNextLevelAddsToTheOverallIndex() {
        var clauses = conform(4);
        var gap = find(answers(clauses, VALUES)).gaps().get(0);
        assertThat(gap.level()).isEqualTo(4);
        assertThat(gap.next()).isEqualTo(5);
        var before = index(answers(clauses, VALUES));
        SCHEME.clauses().keySet().stream()
                .filter(id -> gap.id().equals(SCHEME.indicatorOf(id)))
                .forEach(id -> clauses.put(id, Conformity.CONFORM));
        var gained = index(answers(clauses, VALUES)).subtract(before);
        assertThat(gained.doubleValue()).isCloseTo(Double.parseDouble(gap.gain()), ROUNDING);
    }

    @Test
    void aGapOfAFigureIsWorthWhatItsNextThresholdAdds() {
        var values = new HashMap<>(VALUES);
        values.put("PERF-01", reached("PERF-01", 1));
        var gap = find(answers(conform(5), values)).gaps().stream()
                .filter(each -> each.id().equals("PERF-01"))
                .findFirst()
                .orElseThrow();
        assertThat(gap.next()).isEqualTo(2);
        var before = index(answers(conform(5), values));
        values.put("PERF-01", reached("PERF-01", 2));
        var gained = index(answers(conform(5), values)).subtract(before);
        assertThat(gained.doubleValue()).isCloseTo(Double.parseDouble(gap.gain()), ROUNDING);
    }

    @Test
    void gapsComeByWhatTheyAreWorthAndWhereEverythingIsReachedThereAreNone() {
        var gaps = find(answers(conform(2), VALUES)).gaps();
        assertThat(gaps).hasSize(3);
        assertThat(gaps.stream().map(Gap::gain).map(BigDecimal::new).toList())
                .isSortedAccordingTo((one, other) -> other.compareTo(one));
        var top = SCHEME.indicators().keySet().stream().collect(Collectors.toMap(id -> id, id -> reached(id, 5)));
        assertThat(find(answers(conform(5), top)).gaps()).isEmpty();
    }

    @Test
    void whatDoesNotApplyStandsOutNowhere() {
        var notApplicable = SCHEME.indicators().values().stream()
                .filter(each -> each.naAllowed())
                .map(each -> each.id())
                .limit(1)
                .collect(Collectors.toSet());
        var values = new HashMap<>(VALUES);
        values.keySet().removeAll(notApplicable);
        var rated = new Answers(conform(5), Map.of(), notApplicable, null, values);
        assertThat(find(rated).gaps()).noneMatch(each -> notApplicable.contains(each.id()));
    }

    private static Highlights find(Answers answers) {
        return new Standouts(SCHEME, rate(answers), null).find();
    }

    private static Rating rate(Answers answers) {
        return new Rater(SCHEME, answers, false).rate();
    }

    private static BigDecimal index(Answers answers) {
        return new BigDecimal(rate(answers).overall().index());
    }

    private static Answers answers(Map<String, Conformity> clauses, Map<String, String> values) {
        return new Answers(clauses, Map.of(), Set.of(), null, values);
    }

    private static Map<String, Conformity> conform(int upTo) {
        var clauses = new HashMap<String, Conformity>();
        SCHEME.clauses()
                .forEach((id, row) ->
                        clauses.put(id, row.clause().level() <= upTo ? Conformity.CONFORM : Conformity.NONCONFORM));
        return clauses;
    }

    /** A value of this level, or of the highest below it that there is. */
    private static String reached(String indicator, int level) {
        return SCHEME.reachable(SCHEME.indicators().get(indicator), null).stream()
                .filter(each -> each.level() <= level)
                .reduce((lower, higher) -> higher)
                .orElseThrow()
                .value()
                .toPlainString();
    }
}
