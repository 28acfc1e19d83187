package io.zhiheng.rating.application;

import io.zhiheng.rating.Answers;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;

/**
 * P1: one full rating by our tables and by the Camunda DMN engine with the same rows, CPU time of the one thread that
 * works, in turns. First makes sure that both rate alike.
 */
public final class RatingBesideDmn {

    private static final int ROUNDS = 6;
    private static final int COMPARED = 60;
    private static final int BODIES = 4_096;
    private static final int OURS = 20_000;

    /** @param ratings in one round */
    private record Peer(String name, DmnRating rating, int ratings) {}

    private RatingBesideDmn() {}

    public static void main(String[] args) {
        var edition = TestSchemes.shippedEdition();
        var tables = TestSchemes.shippedTables();
        var scheme = TestSchemes.shipped();
        var random = new RandomAnswers(edition, 7);
        var bodies = Stream.generate(() -> random.next(0)).limit(BODIES).toArray(Answers[]::new);
        var peers = List.of(
                new Peer("DMN as it comes", new DmnRating(engine(false), tables, edition, false), 12),
                new Peer("DMN, legacy FEEL", new DmnRating(engine(true), tables, edition, false), 200),
                new Peer("DMN, answers kept", new DmnRating(engine(false), tables, edition, true), 40),
                new Peer("DMN, legacy FEEL, answers kept", new DmnRating(engine(true), tables, edition, true), 500));
        peers.forEach(peer -> compare(peer, scheme, bodies));
        for (int i = 0; i < ROUNDS; i++) {
            double ours = micros(OURS, bodies, body -> new Rater(scheme, body, false).rate());
            System.out.printf("ours %.1f us%n", ours);
            for (var peer : peers) {
                double theirs = micros(peer.ratings(), bodies, peer.rating()::rate);
                System.out.printf("  %s %.0f us, ratio %.0f%n", peer.name(), theirs, theirs / ours);
            }
        }
    }

    private static DmnEngine engine(boolean legacyFeel) {
        return ((DefaultDmnEngineConfiguration) DefaultDmnEngineConfiguration.createDefaultDmnEngineConfiguration())
                .enableFeelLegacyBehavior(legacyFeel)
                .buildEngine();
    }

    private static void compare(Peer peer, PreparedScheme scheme, Answers[] bodies) {
        for (int i = 0; i < COMPARED; i++) {
            var ours = DmnRating.lines(new Rater(scheme, bodies[i], false).rate());
            var theirs = peer.rating().rate(bodies[i]);
            if (!ours.equals(theirs)) {
                throw new IllegalStateException(
                        peer.name() + " rates answers " + i + " as " + theirs + " and we as " + ours);
            }
        }
        System.out.printf("%s: the same %d ratings%n", peer.name(), COMPARED);
    }

    private static double micros(int ratings, Answers[] bodies, Consumer<Answers> rating) {
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        for (int i = 0; i < ratings; i++) {
            rating.accept(bodies[i & BODIES - 1]);
        }
        return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1000.0 / ratings;
    }
}
