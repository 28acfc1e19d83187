package io.zhiheng.rating.drools;

import java.math.BigDecimal;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The figures of one rating, and their sums as tables write them: {@code P01+P03}. */
public class Figures {

    private static final int KEPT = 5_000;
    private static final Map<String, String[]> TERMS = new ConcurrentHashMap<>();

    private final Map<String, BigDecimal> values;

    public Figures(Map<String, BigDecimal> values) {
        this.values = values;
    }

    public BigDecimal value(String parameter) {
        return values.get(parameter);
    }

    boolean hasAll(String sum) {
        for (var term : terms(sum)) {
            if (!values.containsKey(term)) {
                return false;
            }
        }
        return true;
    }

    BigDecimal sum(String sum) {
        var terms = terms(sum);
        if (terms.length == 1) {
            return values.get(terms[0]);
        }
        var total = BigDecimal.ZERO;
        for (var term : terms) {
            total = total.add(values.get(term));
        }
        return total;
    }

    static String[] terms(String sum) {
        var known = TERMS.get(sum);
        if (known == null) {
            known = sum.split("\\+");
            if (TERMS.size() < KEPT) {
                TERMS.put(sum, known);
            }
        }
        return known;
    }
}
