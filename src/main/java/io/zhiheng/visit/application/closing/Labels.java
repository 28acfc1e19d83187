package io.zhiheng.visit.application.closing;

import io.zhiheng.shared.RuleBroken;
import io.zhiheng.visit.domain.nonconformity.Nonconformity;
import java.util.stream.Stream;

/** Names the nonconformities that stand in the way of a step. */
final class Labels {

    private Labels() {}

    /** Does nothing if none does. @param field of the step's form at which it is said */
    static void refuse(String rule, String field, Stream<Nonconformity> inTheWay) {
        var labels = inTheWay.map(Nonconformity::label).toList();
        if (!labels.isEmpty()) {
            throw RuleBroken.invalid(rule, labels.size(), String.join(" ", labels))
                    .at(field)
                    .with("nonconformities", labels);
        }
    }
}
