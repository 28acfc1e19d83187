package io.zhiheng.platform.forms;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.function.Supplier;

/**
 * What {@link FormBenchmark} judges, in turns and in CPU time of the one thread that works: for a machine that is not
 * quiet.
 */
public final class FormsInCpuTime {

    private static final int TURNS = 12;
    private static final int WARM_UP = 4;
    private static final int EACH = 200;

    private FormsInCpuTime() {}

    public static void main(String[] args) throws ReflectiveOperationException {
        var forms = new FormBenchmark();
        forms.fillIn();
        var once = new double[2][TURNS];
        var anew = new double[2][TURNS];
        for (int turn = 0; turn < TURNS; turn++) {
            once[0][turn] = micros(forms::profileParsedOnce);
            anew[0][turn] = micros(forms::profileParsedEachTime);
            once[1][turn] = micros(forms::requestParsedOnce);
            anew[1][turn] = micros(forms::requestParsedEachTime);
        }
        print("profile", once[0], anew[0]);
        print("request", once[1], anew[1]);
    }

    private static double micros(Supplier<FormVerdict> judged) {
        long before = cpu();
        int accepted = 0;
        for (int i = 0; i < EACH; i++) {
            accepted += judged.get().accepted() ? 1 : 0;
        }
        if (accepted != EACH) {
            throw new IllegalStateException("refused");
        }
        return (cpu() - before) / 1e3 / EACH;
    }

    private static void print(String form, double[] once, double[] anew) {
        System.out.printf("%s: parsed once %s, parsed each time %s%n", form, told(once), told(anew));
    }

    private static String told(double[] micros) {
        var warm = Arrays.copyOfRange(micros, WARM_UP, micros.length);
        Arrays.sort(warm);
        return "%.0f µs (best %.0f, worst %.0f)".formatted(warm[warm.length / 2], warm[0], warm[warm.length - 1]);
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
