package io.zhiheng.rating.application;

import io.zhiheng.rating.Answers;
import io.zhiheng.rating.Conformity;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.RuleBroken.FieldError;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The answers of one rating by the position of their clause; what may not be answered so is refused. */
class CheckedAnswers {

    private static final Pattern INDUSTRY = Pattern.compile("[A-T][0-9]{2}");
    private static final int TOLD_AT_ONCE = 100;

    private final PreparedScheme scheme;
    private final Conformity[] given;
    private final Set<String> notApplicable;
    private final Map<String, String> figures;
    private final Map<String, String> values;
    private final Set<String> open;
    private final List<FieldError> refused = new ArrayList<>();

    /** @throws RuleBroken {@code answers-refused} with one field error per clause, indicator or parameter */
    CheckedAnswers(PreparedScheme scheme, Answers answers) {
        this.scheme = scheme;
        this.given = new Conformity[scheme.clauses().size()];
        this.notApplicable = answers.performanceNotApplicable() == null ? Set.of() : answers.performanceNotApplicable();
        this.figures = answers.parameters() == null ? Map.of() : answers.parameters();
        this.values = answers.performanceValues() == null ? Map.of() : answers.performanceValues();
        this.open = answers.performanceOpen();
        if (answers.clauses() != null) {
            answers.clauses().forEach(this::take);
        }
        checkPerformance();
        if (answers.industry() != null && !INDUSTRY.matcher(answers.industry()).matches()) {
            refuse("industry", "unknown-industry", answers.industry());
        }
        if (!refused.isEmpty()) {
            throw RuleBroken.invalid(
                            "rating.rule.answers-refused",
                            refused.size(),
                            refused.get(0).field())
                    .at(refused.subList(0, Math.min(refused.size(), TOLD_AT_ONCE)));
        }
    }

    private void take(String id, Conformity conformity) {
        var row = scheme.clauses().get(id);
        if (row == null) {
            refuse(id, "unknown-clause", shortened(id));
        } else if (conformity != null) {
            if (row.scores()[conformity.ordinal()] != null) {
                given[row.position()] = conformity;
            } else if (conformity == Conformity.NA) {
                refuse(id, "na-not-allowed", id);
            } else {
                refuse(id, "not-on-scale", id, conformity);
            }
        }
    }

    private void checkPerformance() {
        for (var id : notApplicable) {
            var indicator = scheme.indicators().get(id);
            if (indicator == null) {
                refuse(id, "unknown-indicator", shortened(id));
            } else if (!indicator.naAllowed()) {
                refuse(id, "indicator-na-not-allowed", id);
            }
        }
        for (var id : values.keySet()) {
            if (!scheme.indicators().containsKey(id)) {
                refuse(id, "unknown-indicator", shortened(id));
            }
        }
        for (var id : figures.keySet()) {
            if (!scheme.parameters().containsKey(id)) {
                refuse(id, "unknown-parameter", shortened(id));
            }
        }
    }

    private void refuse(String field, String word, Object... args) {
        refused.add(FieldError.of(shortened(field), "rating.answer." + word, args));
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }

    /** Null where the clause is not answered. */
    Conformity at(int position) {
        return given[position];
    }

    Set<String> notApplicable() {
        return notApplicable;
    }

    Map<String, String> figures() {
        return figures;
    }

    /** Values given outright, by performance indicator. */
    Map<String, String> values() {
        return values;
    }

    /** Performance indicators that are unanswered, whatever figures were typed and as long as no value was given. */
    Set<String> open() {
        return open;
    }
}
