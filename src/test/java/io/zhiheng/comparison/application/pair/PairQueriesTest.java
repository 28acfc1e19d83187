package io.zhiheng.comparison.application.pair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhiheng.assessment.TestRatings;
import io.zhiheng.comparison.AllEditions;
import io.zhiheng.comparison.KeptSelfAssessments;
import io.zhiheng.comparison.application.ComparedResults;
import io.zhiheng.comparison.application.pair.Pair.ClauseLine;
import io.zhiheng.rating.Conformity;
import io.zhiheng.report.SampleAssessment;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.EnterpriseId;
import io.zhiheng.shared.NotFound;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PairQueriesTest {

    private static final String BETTER = "QMS-01-L4-1";
    private static final AllEditions EDITIONS = new AllEditions();

    private final Actor own = actor();
    private final KeptSelfAssessments kept = new KeptSelfAssessments();
    private final PairQueries queries =
            new PairQueries(kept, EDITIONS, ComparedResults.of(EDITIONS, new TestRatings()));

    @Test
    void theFirstSelfAssessmentHasNothingToBeComparedWith() {
        var only = kept.keep(new SampleAssessment(), own.enterprise(), 2025, "1.0", "1", "BAND");
        var page = queries.page(own, only, null, false);
        assertThat(page.pair()).isNull();
        assertThat(page.others()).isEmpty();
    }

    @Test
    void whatDiffersIsShownAndWhatIsTheSameOnlyWhenAskedFor() {
        var before = kept.keep(but(Conformity.NONCONFORM), own.enterprise(), 2024, "1.0", "1", "BAND");
        var after = kept.keep(but(Conformity.CONFORM), own.enterprise(), 2025, "1.0", "1", "BAND");

        var pair = queries.page(own, after, null, false).pair();
        assertThat(clauses(pair)).singleElement().satisfies(line -> {
            assertThat(line.id()).isEqualTo(BETTER);
            assertThat(line.before()).isEqualTo("NONCONFORM");
            assertThat(line.after()).isEqualTo("CONFORM");
            assertThat(line.rise()).isPositive();
        });
        assertThat(pair.better()).isOne();
        assertThat(pair.worse()).isZero();
        assertThat(pair.indicators()).allMatch(line -> Set.of("QMS", "QMS-01").contains(line.id()));
        assertThat(pair.figures()).isEmpty();

        var whole = queries.page(own, after, before, true).pair();
        assertThat(clauses(whole)).hasSize(136);
        assertThat(whole.figures()).hasSize(19);
    }

    @Test
    void aPerformanceIndicatorChangesByItsValueThoughItsLevelStays() {
        kept.keep(lossRate("1.16"), own.enterprise(), 2024, "1.0", "1", "BAND");
        var after = kept.keep(lossRate("0.96"), own.enterprise(), 2025, "1.0", "1", "BAND");
        var pair = queries.page(own, after, null, false).pair();
        assertThat(pair.indicators())
                .filteredOn(line -> line.id().equals("PERF-01"))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.steps()).isZero();
                    assertThat(line.gain()).isEqualTo("-0.20");
                });
    }

    @Test
    void theEarlierOneStandsFirstWhicheverIsOpened() {
        var before = kept.keep(but(Conformity.NONCONFORM), own.enterprise(), 2024, "1.0", "1", "BAND");
        var after = kept.keep(but(Conformity.CONFORM), own.enterprise(), 2025, "1.0", "1", "BAND");
        var pair = queries.page(own, before, null, false).pair();
        assertThat(pair.before().id()).isEqualTo(before);
        assertThat(pair.after().id()).isEqualTo(after);
        assertThat(pair.before().ratedLike(pair.after())).isTrue();
    }

    @Test
    void itSaysWhereTheRulesWereOthersAndWhereACeilingHeldTheLevelDown() {
        kept.keep(new SampleAssessment(), own.enterprise(), 2024, "1.0", "1", "CEILING_QMS-04-L2-1");
        var after = kept.keep(new SampleAssessment(), own.enterprise(), 2025, "1.1", "1", "BAND");
        var pair = queries.page(own, after, null, false).pair();
        assertThat(pair.before().ratedLike(pair.after())).isFalse();
        assertThat(pair.before().limited()).isTrue();
        assertThat(pair.after().limited()).isFalse();
    }

    @Test
    void nobodyComparesWithAnotherEnterprise() {
        var stranger = actor();
        var theirs = kept.keep(new SampleAssessment(), stranger.enterprise(), 2025, "1.0", "1", "BAND");
        var mine = kept.keep(new SampleAssessment(), own.enterprise(), 2025, "1.0", "1", "BAND");
        assertThatThrownBy(() -> queries.page(own, theirs, null, false)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> queries.page(own, mine, theirs, false)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> queries.page(own, mine, mine, false)).isInstanceOf(NotFound.class);
    }

    private static SampleAssessment but(Conformity conformity) {
        return new SampleAssessment().answered(clause -> clause.id().equals(BETTER) ? conformity : Conformity.CONFORM);
    }

    private static SampleAssessment lossRate(String value) {
        return new SampleAssessment().withValues(Map.of("PERF-01", value));
    }

    private static Stream<ClauseLine> clauses(Pair pair) {
        return pair.groups().stream().flatMap(group -> group.clauses().stream());
    }

    private static Actor actor() {
        return new Actor(UUID.randomUUID(), "test", new EnterpriseId(UUID.randomUUID()), null, "test", Set.of());
    }
}
