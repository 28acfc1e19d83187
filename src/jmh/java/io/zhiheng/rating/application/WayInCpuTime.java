package io.zhiheng.rating.application;

import io.zhiheng.rating.Answers;
import io.zhiheng.rating.WayQuestion;
import io.zhiheng.rating.WayQuestion.Measure;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;

/**
 * The way to the next level, over many bodies of answers: median and worst in CPU time of the one thread that works.
 * The hardest question is told apart: from nothing answered to the highest level.
 */
public final class WayInCpuTime {

    private static final int WARM_UP = 500;
    private static final int HARDEST = 200;

    private WayInCpuTime() {}

    /** @param args how many bodies, 10 000 unless given */
    public static void main(String[] args) {
        int ways = args.length > 0 ? Integer.parseInt(args[0]) : 10_000;
        var scheme = TestSchemes.shipped();
        var random = new RandomAnswers(TestSchemes.shippedEdition(), 7);
        for (int i = 0; i < WARM_UP; i++) {
            find(scheme, random.next(0), WayQuestion.toNextLevel());
        }
        var times = new double[ways];
        int told = 0;
        for (int i = 0; i < ways; i++) {
            var answers = random.next(0);
            long before = cpu();
            told += find(scheme, answers, WayQuestion.toNextLevel());
            times[i] = (cpu() - before) / 1e6;
        }
        print("to the next level", times);
        System.out.printf("%d changes in all%n", told);
        for (var by : Measure.values()) {
            var hardest = new double[HARDEST];
            var nothing = new Answers(Map.of(), Map.of(), Set.of(), null);
            for (int i = 0; i < HARDEST; i++) {
                long before = cpu();
                find(scheme, nothing, new WayQuestion(5, null, Set.of(), by));
                hardest[i] = (cpu() - before) / 1e6;
            }
            print("from nothing to the top by " + by, hardest);
        }
    }

    private static int find(PreparedScheme scheme, Answers answers, WayQuestion question) {
        return new WayFinder(scheme, answers, true, question).find().changes().size();
    }

    private static void print(String what, double[] times) {
        Arrays.sort(times);
        System.out.printf(
                "%s: median %.2f ms, 99 %% %.2f ms, worst of %d %.2f ms%n",
                what,
                times[times.length / 2],
                times[(int) (times.length * 0.99)],
                times.length,
                times[times.length - 1]);
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
