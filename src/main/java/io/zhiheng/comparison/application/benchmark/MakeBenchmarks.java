package io.zhiheng.comparison.application.benchmark;

import io.zhiheng.assessment.LatestResult;
import io.zhiheng.assessment.LatestResults;
import io.zhiheng.comparison.domain.Population;
import io.zhiheng.shared.UseCase;
import io.zhiheng.shared.time.BeijingTime;
import java.time.Clock;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;

/** Makes the figures about many enterprises anew, of each one's latest result of two years. */
@UseCase
public class MakeBenchmarks {

    private static final int MONTHS = 24;

    private final LatestResults latestResults;
    private final Benchmarks benchmarks;
    private final JdbcTemplate jdbc;
    private final Clock clock;

    MakeBenchmarks(LatestResults latestResults, Benchmarks benchmarks, JdbcTemplate jdbc, Clock clock) {
        this.latestResults = latestResults;
        this.benchmarks = benchmarks;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Rules(String edition, String scheme) {

        static Rules of(LatestResult result) {
            return new Rules(result.edition(), result.scheme());
        }
    }

    /** Whoever reads sees the former ones until all are made; two nodes take their turns. */
    public void execute() {
        var now = clock.instant();
        var from =
                BeijingTime.of(now).minusMonths(MONTHS).atZone(BeijingTime.ZONE).toInstant();
        jdbc.execute("lock table benchmark_run in exclusive mode");
        benchmarks.forget();
        latestResults.since(from).stream()
                .collect(Collectors.groupingBy(Rules::of))
                .forEach((rules, results) -> {
                    var population = new Population(results);
                    if (population.isLargeEnough()) {
                        benchmarks.keep(rules.edition(), rules.scheme(), population);
                    }
                });
        benchmarks.madeAt(now);
    }
}
