package io.zhiheng.rating.application;

import io.zhiheng.rating.Answers;
import io.zhiheng.rating.Conformity;
import io.zhiheng.rating.Rating;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;

/** How many levels are what they are only because something was called not applicable. */
class LevelsWithout {

    private final PreparedScheme scheme;
    private final Answers answers;
    private final Map<String, Integer> levels;

    /** @param rating of the answers, as a preview */
    LevelsWithout(PreparedScheme scheme, Answers answers, Rating rating) {
        this.scheme = scheme;
        this.answers = answers;
        this.levels = levels(rating);
    }

    /** As if the clause applied and were not met. */
    int ofClause(String clause) {
        var clauses = new HashMap<>(answers.clauses());
        clauses.put(clause, Conformity.NONCONFORM);
        return changed(
                new Answers(clauses, answers.parameters(), answers.performanceNotApplicable(), answers.industry()));
    }

    /** As if the indicator applied with the figures that are there, if any. */
    int ofIndicator(String indicator) {
        var others = new HashSet<>(answers.performanceNotApplicable());
        others.remove(indicator);
        return changed(new Answers(answers.clauses(), answers.parameters(), others, answers.industry()));
    }

    private int changed(Answers without) {
        var now = levels(new Rater(scheme, without, true).rate());
        return (int) levels.entrySet().stream()
                .filter(level ->
                        now.containsKey(level.getKey()) && !level.getValue().equals(now.get(level.getKey())))
                .count();
    }

    /** Of whatever has a level: what does not apply as a whole has none that could change. */
    private static Map<String, Integer> levels(Rating rating) {
        var levels = new HashMap<String, Integer>();
        if (rating.overall() != null) {
            rating.secondLevel().stream()
                    .filter(Rating.SecondLevel::applicable)
                    .forEach(each -> levels.put(each.id(), each.level()));
            rating.firstLevel().stream()
                    .filter(each -> each.level() != null)
                    .forEach(each -> levels.put(each.id(), each.level()));
            levels.put(RatingReasons.OVERALL, rating.overall().level());
        }
        return levels;
    }
}
