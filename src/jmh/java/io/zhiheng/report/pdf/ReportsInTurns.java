package io.zhiheng.report.pdf;

import java.util.Arrays;
import java.util.concurrent.Callable;

/**
 * Ours and Chromium's in turns, so that both suffer alike from whatever else the machine does; their ratio then means
 * something on a shared machine, where averages of separate runs do not.
 */
public class ReportsInTurns {

    private static final int WARM_UP = 150;
    private static final int TURNS = 40;

    private ReportsInTurns() {}

    public static void main(String[] arguments) throws Exception {
        var benchmark = new ReportPdfBenchmark();
        benchmark.prepare();
        for (int i = 0; i < WARM_UP; i++) {
            benchmark.fromAnswersToPdf();
        }
        var ours = new double[TURNS];
        var browsers = new double[TURNS];
        for (int turn = 0; turn < TURNS; turn++) {
            ours[turn] = milliseconds(benchmark::fromAnswersToPdf);
            browsers[turn] = milliseconds(benchmark::chromiumPrintsTheSameHtml);
        }
        benchmark.close();
        print("ours", ours);
        print("Chromium", browsers);
    }

    private static double milliseconds(Callable<?> work) throws Exception {
        long start = System.nanoTime();
        work.call();
        return (System.nanoTime() - start) / 1e6;
    }

    private static void print(String name, double[] times) {
        Arrays.sort(times);
        System.out.printf("%-10s least %.0f ms, median %.0f ms%n", name, times[0], times[TURNS / 2]);
    }
}
