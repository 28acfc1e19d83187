package io.zhiheng.comparison.application.benchmark;

import io.zhiheng.shared.time.BeijingTime;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Has the figures made once a night; after a night in which nothing ran, as soon as something does. */
@Component
class NightlyBenchmarks {

    private static final LocalTime AT_NIGHT = LocalTime.of(2, 30);

    private final MakeBenchmarks makeBenchmarks;
    private final Benchmarks benchmarks;
    private final Clock clock;

    NightlyBenchmarks(MakeBenchmarks makeBenchmarks, Benchmarks benchmarks, Clock clock) {
        this.makeBenchmarks = makeBenchmarks;
        this.benchmarks = benchmarks;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 4, fixedDelay = 15, timeUnit = TimeUnit.MINUTES)
    void makeWhenDue() {
        if (isDue(benchmarks.madeAt(), clock.instant())) {
            makeBenchmarks.execute();
        }
    }

    /** @param madeAt empty if they never were */
    static boolean isDue(Optional<Instant> madeAt, Instant now) {
        var here = BeijingTime.of(now);
        var tonight = here.with(AT_NIGHT);
        var last = (here.isBefore(tonight) ? tonight.minusDays(1) : tonight)
                .atZone(BeijingTime.ZONE)
                .toInstant();
        return madeAt.filter(made -> !made.isBefore(last)).isEmpty();
    }
}
