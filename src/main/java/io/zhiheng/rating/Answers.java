package io.zhiheng.rating;

import java.util.Map;
import java.util.Set;

/**
 * What is rated.
 *
 * @param clauses conformity by clause id; a clause that is absent is unanswered
 * @param parameters the figure of each performance parameter as it was typed, by id
 * @param performanceNotApplicable ids of performance indicators that do not apply
 * @param industry GB/T 4754 division such as {@code C36}; null for none
 * @param performanceValues value by performance indicator, which is judged instead of its parameters
 * @param performanceOpen ids of performance indicators that are unanswered whatever figures were typed
 */
public record Answers(
        Map<String, Conformity> clauses,
        Map<String, String> parameters,
        Set<String> performanceNotApplicable,
        String industry,
        Map<String, String> performanceValues,
        Set<String> performanceOpen) {

    public Answers(
            Map<String, Conformity> clauses,
            Map<String, String> parameters,
            Set<String> performanceNotApplicable,
            String industry) {
        this(clauses, parameters, performanceNotApplicable, industry, Map.of());
    }

    public Answers(
            Map<String, Conformity> clauses,
            Map<String, String> parameters,
            Set<String> performanceNotApplicable,
            String industry,
            Map<String, String> performanceValues) {
        this(clauses, parameters, performanceNotApplicable, industry, performanceValues, Set.of());
    }
}
