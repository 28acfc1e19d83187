package io.zhiheng.load;

import java.util.ArrayList;
import java.util.List;

/** Many measurements of one thing. */
class Spread {

    private final List<Double> values = new ArrayList<>();

    void add(List<Double> more) {
        values.addAll(more);
    }

    void add(double value) {
        values.add(value);
    }

    double median() {
        return at(0.5);
    }

    double p95() {
        return at(0.95);
    }

    private double at(double part) {
        return values.stream().sorted().toList().get((int)
                Math.min(values.size() - 1, Math.ceil(values.size() * part) - 1));
    }
}
