package io.zhiheng.comparison.application.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.zhiheng.assessment.TestRatings;
import io.zhiheng.comparison.AllEditions;
import io.zhiheng.comparison.KeptSelfAssessments;
import io.zhiheng.comparison.application.ComparedResults;
import io.zhiheng.comparison.application.trend.TrendPage.FigureTrend;
import io.zhiheng.comparison.application.trend.TrendPage.Point;
import io.zhiheng.comparison.application.trend.TrendPage.YearValue;
import io.zhiheng.report.SampleAssessment;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.EnterpriseId;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TrendQueriesTest {

    private static final AllEditions EDITIONS = new AllEditions();

    private final Actor own =
            new Actor(UUID.randomUUID(), "test", new EnterpriseId(UUID.randomUUID()), null, "test", Set.of());
    private final KeptSelfAssessments kept = new KeptSelfAssessments();
    private final TestRatings ratings = new TestRatings();
    private final TrendQueries queries =
            new TrendQueries(kept, EDITIONS, ComparedResults.of(EDITIONS, ratings), ratings);

    @Test
    void thereIsNoTrendBeforeTheFirstResult() {
        assertThat(queries.page(own).points()).isEmpty();
    }

    @Test
    void resultsStandInTheOrderOfTimeAndSayWhereTheRulesChanged() {
        keep(2025, "1.1", "2", "1.16");
        keep(2023, "1.0", "1", "1.40");
        keep(2024, "1.1", "1", "1.30");
        assertThat(queries.page(own).points())
                .extracting(point -> point.result().year(), Point::newEdition, Point::newScheme)
                .containsExactly(tuple(2023, false, false), tuple(2024, true, true), tuple(2025, false, true));
        assertThat(queries.page(own).lines())
                .allSatisfy(line -> assertThat(line.standings()).hasSize(3).doesNotContainNull());
    }

    @Test
    void aFigureIsTheRatedOneOfItsYearElseWhatTheEnterpriseTells() {
        keep(2025, "1.0", "1", "1.16");
        keep(2022, "1.0", "1", "1.90");
        assertThat(figure("PERF-01").years())
                .extracting(YearValue::year, YearValue::value, YearValue::told)
                .containsExactly(
                        tuple(2022, "1.90", false),
                        tuple(2023, "1.62", true),
                        tuple(2024, "1.38", true),
                        tuple(2025, "1.16", false));
    }

    @Test
    void aYearOfWhichNothingIsKnownStaysEmpty() {
        keep(2025, "1.0", "1", "1.16");
        keep(2021, "1.0", "1", "1.90");
        assertThat(figure("PERF-01").years())
                .filteredOn(each -> each.year() == 2022)
                .singleElement()
                .satisfies(each -> assertThat(each.value()).isNull());
    }

    private FigureTrend figure(String id) {
        return queries.page(own).figures().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private void keep(int year, String edition, String scheme, String value) {
        kept.keep(
                new SampleAssessment().withValues(Map.of("PERF-01", value)),
                own.enterprise(),
                year,
                edition,
                scheme,
                "BAND");
    }
}
