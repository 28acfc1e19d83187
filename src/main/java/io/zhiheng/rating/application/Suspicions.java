package io.zhiheng.rating.application;

import io.zhiheng.rating.Implausibility;
import io.zhiheng.rating.core.RatingWords;
import io.zhiheng.rating.drools.CompiledScheme;
import io.zhiheng.rating.drools.Oddity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Questions to plausibility-check, asked all at once, and where what is found would belong. */
class Suspicions {

    /** @param about whom the row's words concern; null where that is plain */
    private record Suspicion(
            Oddity oddity, String subject, String indicator, String clause, String field, String about) {}

    private final List<Suspicion> all = new ArrayList<>();

    void add(String check, BigDecimal value, String subject, String indicator, String clause, String field) {
        add(check, value, subject, indicator, clause, field, null);
    }

    void add(
            String check,
            BigDecimal value,
            String subject,
            String indicator,
            String clause,
            String field,
            String about) {
        all.add(new Suspicion(new Oddity(check, value), subject, indicator, clause, field, about));
    }

    List<Implausibility> confirmedBy(CompiledScheme scheme) {
        scheme.ask(all.stream().map(Suspicion::oddity).toList());
        return all.stream()
                .map(each -> scheme.oddRow(each.oddity()).map(row -> finding(each, row)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Implausibility finding(Suspicion of, List<String> row) {
        return new Implausibility(
                "plausibility-check:" + row.get(0) + ":" + of.subject(),
                of.indicator(),
                of.clause(),
                of.field(),
                of.about() == null ? row.get(4) : RatingWords.of("odd.about", row.get(4), of.about()));
    }
}
