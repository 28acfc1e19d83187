package io.zhiheng.administration.application.table.cases;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.zhiheng.rating.Answers;
import io.zhiheng.rating.Conformity;
import io.zhiheng.shared.typed.FigureText;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The answers of an own test case, in the words of {@code POST /api/v1/ratings/simulate}. Conformity and figures only:
 * no name, text or file ever gets into it.
 */
public record CaseBody(
        Map<String, Conformity> answers,
        @JsonDeserialize(contentUsing = FigureText.class) Map<String, String> performance,
        @JsonDeserialize(contentUsing = FigureText.class) Map<String, String> performanceValues,
        List<String> performanceNotApplicable,
        String industry) {

    public CaseBody {
        answers = sorted(answers);
        performance = sorted(performance);
        performanceValues = sorted(performanceValues);
        performanceNotApplicable = performanceNotApplicable == null
                ? List.of()
                : performanceNotApplicable.stream().distinct().sorted().toList();
    }

    public static CaseBody of(Answers answers) {
        return new CaseBody(
                answers.clauses(),
                answers.parameters(),
                answers.performanceValues(),
                List.copyOf(answers.performanceNotApplicable()),
                answers.industry());
    }

    public Answers rated() {
        return new Answers(answers, performance, Set.copyOf(performanceNotApplicable), industry, performanceValues);
    }

    private static <T> Map<String, T> sorted(Map<String, T> given) {
        var sorted = new TreeMap<String, T>();
        if (given != null) {
            given.forEach((key, value) -> {
                if (value != null) {
                    sorted.put(key, value);
                }
            });
        }
        return sorted;
    }
}
