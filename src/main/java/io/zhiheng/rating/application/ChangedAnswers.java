package io.zhiheng.rating.application;

import io.zhiheng.rating.Answers;
import io.zhiheng.rating.Conformity;
import io.zhiheng.rating.core.way.Change;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Answers with some of them raised. */
record ChangedAnswers(PreparedScheme scheme, Answers answers) {

    Answers with(Collection<Change> changes) {
        var clauses = new HashMap<>(answers.clauses() == null ? Map.<String, Conformity>of() : answers.clauses());
        var values = new HashMap<>(
                answers.performanceValues() == null ? Map.<String, String>of() : answers.performanceValues());
        for (var change : changes) {
            if (scheme.indicators().containsKey(change.id())) {
                values.put(change.id(), reached(change).value().toPlainString());
            } else {
                clauses.put(change.id(), Conformity.values()[change.to()]);
            }
        }
        return new Answers(
                clauses,
                answers.parameters(),
                answers.performanceNotApplicable(),
                answers.industry(),
                values,
                answers.performanceOpen());
    }

    /** The threshold that a performance indicator is brought to. */
    ReachableLevels.Reachable reached(Change change) {
        return scheme.reachable(scheme.indicators().get(change.id()), answers.industry()).stream()
                .filter(reachable -> reachable.level() == change.to())
                .findFirst()
                .orElseThrow();
    }
}
