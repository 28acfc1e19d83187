package io.zhiheng.rating.application;

import io.zhiheng.rating.Answers;
import java.lang.management.ManagementFactory;
import java.util.stream.Stream;

/**
 * The ratio of P1 and the times of P2 in CPU time of the one thread that works, tables and loop in turns: on a machine
 * that others use too, wall time says more about them than about us.
 */
public final class RatingInCpuTime {

    private static final int ROUNDS = 8;
    private static final int RATINGS = 20_000;
    private static final int BODIES = 4_096;

    private RatingInCpuTime() {}

    public static void main(String[] args) {
        var edition = TestSchemes.shippedEdition();
        for (int i = 0; i < ROUNDS; i++) {
            long before = cpu();
            TestSchemes.prepare(TestSchemes.shippedTables(), edition);
            System.out.printf("compiled in %d ms%n", (cpu() - before) / 1_000_000);
        }
        var scheme = TestSchemes.shipped();
        var loop = new LoopRating(edition);
        var random = new RandomAnswers(edition, 7);
        var bodies = Stream.generate(() -> random.next(0)).limit(BODIES).toArray(Answers[]::new);
        for (int i = 0; i < ROUNDS; i++) {
            double tables = micros(body -> new Rater(scheme, body, false).rate(), bodies);
            double hand = micros(loop::rate, bodies);
            System.out.printf("tables %.1f us, loop %.1f us, ratio %.1f%n", tables, hand, tables / hand);
        }
    }

    private interface Rated {
        Object rate(Answers answers);
    }

    private static double micros(Rated rated, Answers[] bodies) {
        int seen = 0;
        long before = cpu();
        for (int i = 0; i < RATINGS; i++) {
            seen += rated.rate(bodies[i & BODIES - 1]) != null ? 1 : 0;
        }
        double micros = (cpu() - before) / 1000.0 / RATINGS;
        if (seen < 0) {
            throw new IllegalStateException();
        }
        return micros;
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
