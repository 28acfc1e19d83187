package io.zhiheng.rating.application;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a compiled scheme that is kept takes of the heap: the difference that a few more of them make after collections.
 */
public final class SchemeMemory {

    private static final int SCHEMES = 10;
    private static final double MEGABYTE = 1 << 20;

    private SchemeMemory() {}

    public static void main(String[] args) throws InterruptedException {
        var edition = TestSchemes.shippedEdition();
        var random = new RandomAnswers(edition, 7);
        var kept = new ArrayList<>(List.of(rated(random)));
        long before = used();
        for (int i = 0; i < SCHEMES; i++) {
            kept.add(rated(random));
        }
        long classes = ManagementFactory.getClassLoadingMXBean().getLoadedClassCount();
        System.out.printf(
                "%.2f MB of heap for each of %d schemes; %d classes loaded in all, %s%n",
                (used() - before) / MEGABYTE / SCHEMES,
                kept.size() - 1,
                classes,
                ManagementFactory.getMemoryMXBean().getNonHeapMemoryUsage());
    }

    /** What is asked once and kept is part of it. */
    private static PreparedScheme rated(RandomAnswers random) {
        var scheme = TestSchemes.prepare(Map.copyOf(TestSchemes.shippedTables()), TestSchemes.shippedEdition());
        for (int i = 0; i < 500; i++) {
            new Rater(scheme, random.next(0), false).rate();
        }
        return scheme;
    }

    private static long used() throws InterruptedException {
        for (int i = 0; i < 4; i++) {
            System.gc();
            Thread.sleep(200);
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
