package io.zhiheng.comparison.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhiheng.assessment.LatestResult;
import io.zhiheng.comparison.domain.Population.GroupFigure;
import io.zhiheng.shared.EnterpriseId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PopulationTest {

    private static final String[] INDUSTRIES = {"C13", "C34", "C36", "C39", null};
    private static final String[] SIZES = {"L", "M", "S"};

    private final Random dice = new Random(7);

    @Test
    void quartilesLieBetweenTheNearestValues() {
        var results = new ArrayList<LatestResult>();
        for (int number = 1; number <= 10; number++) {
            results.add(result("C34", "M", 3, String.valueOf(number * 0.5)));
        }
        var spread = figure(new Population(results).figures(), Dimension.ALL, "");
        assertThat(spread.enterprises()).isEqualTo(10);
        assertThat(spread.lower()).isEqualByComparingTo("1.6");
        assertThat(spread.median()).isEqualByComparingTo("2.8");
        assertThat(spread.upper()).isEqualByComparingTo("3.9");
    }

    @Test
    void anEnterpriseStandsAboveThoseWhoseIndexIsLower() {
        var results = new ArrayList<LatestResult>();
        for (int number = 0; number < 11; number++) {
            results.add(result("C34", "M", 3, number < 2 ? "1.0" : number == 10 ? "4.0" : "3.0"));
        }
        var ranks = new Population(results)
                .ranks().stream()
                        .filter(each -> each.dimension() == Dimension.ALL)
                        .toList();
        assertThat(ranks.get(0).percentile()).isZero();
        assertThat(ranks.get(5).percentile()).isEqualTo(20);
        assertThat(ranks.get(10).percentile()).isEqualTo(100);
    }

    @Test
    void levelsOfTooFewAreNotTold() {
        var results = new ArrayList<LatestResult>();
        for (int number = 0; number < 40; number++) {
            results.add(result("C34", "M", number < 4 ? 5 : number < 15 ? 4 : 3, "3.0"));
        }
        assertThat(new Population(results).levels()).containsOnlyKeys(3).containsEntry(3, 25);
    }

    @Test
    void neitherFigureNorRankIsToldOfAGroupThatIsTooSmallOrCouldBeSubtracted() {
        for (int trial = 0; trial < 300; trial++) {
            var results = new ArrayList<LatestResult>();
            int enterprises = dice.nextInt(80);
            for (int number = 0; number < enterprises; number++) {
                results.add(result(
                        INDUSTRIES[dice.nextInt(INDUSTRIES.length)],
                        SIZES[dice.nextInt(10) / 4],
                        dice.nextInt(6),
                        dice.nextInt(6) == 0 ? null : String.valueOf(dice.nextInt(50_000) / 10_000.0)));
            }
            var population = new Population(results);
            var figures = population.figures();
            assertThat(figures).allMatch(each -> each.spread().enterprises() >= HiddenGroups.LEAST);
            long applicable =
                    results.stream().filter(each -> !each.indices().isEmpty()).count();
            for (var dimension : Dimension.values()) {
                var told = figures.stream()
                        .filter(each -> each.dimension() == dimension)
                        .mapToLong(each -> each.spread().enterprises())
                        .sum();
                assertThat(told == 0 || applicable == told || applicable - told >= HiddenGroups.LEAST)
                        .as("%s: %d of %d", dimension, told, applicable)
                        .isTrue();
                assertThat(population.ranks().stream().filter(each -> each.dimension() == dimension))
                        .hasSize((int) told);
            }
        }
    }

    private static Spread figure(List<GroupFigure> figures, Dimension dimension, String group) {
        return figures.stream()
                .filter(each -> each.dimension() == dimension && each.group().equals(group))
                .map(GroupFigure::spread)
                .findFirst()
                .orElseThrow();
    }

    private static LatestResult result(String industry, String size, int level, String index) {
        var indices = new HashMap<String, BigDecimal>();
        if (index != null) {
            indices.put("QMS", new BigDecimal(index));
        }
        return new LatestResult(
                new EnterpriseId(UUID.randomUUID()), "1.2", "1.0", industry, size, "330000", level, indices);
    }
}
