package io.zhiheng.rating.application;

import io.zhiheng.rating.Answers;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * P1: one full rating, 136 clauses and 11 performance indicators, over 4 096 different bodies of answers, one thread.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class RatingBenchmark {

    private static final int BODIES = 4_096;

    private final PreparedScheme scheme = TestSchemes.shipped();
    private final LoopRating loop = new LoopRating(TestSchemes.shippedEdition());
    private final Answers[] bodies = bodies();
    private int next;

    private static Answers[] bodies() {
        var random = new RandomAnswers(TestSchemes.shippedEdition(), 7);
        return Stream.generate(() -> random.next(0)).limit(BODIES).toArray(Answers[]::new);
    }

    /** Checks, levels, figures and every reason in words, as the API answers. */
    @Benchmark
    public Object byTables() {
        return new Rater(scheme, bodies[next++ & BODIES - 1], false).rate();
    }

    /** Levels and figures by a hand-written loop. */
    @Benchmark
    public Object byHandWrittenLoop() {
        return loop.rate(bodies[next++ & BODIES - 1]);
    }
}
