package io.zhiheng.rating;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.List;

/**
 * The least that has to change to reach a level; its JSON is the promised answer of {@code POST /api/v1/ratings/way}.
 *
 * @param from present level, null where there is none
 * @param target level to reach; null where there is none above
 * @param items number of changes, null like steps and result where there is no way
 * @param minimal whether nothing less would do, for certain
 * @param changes in the order in which they are told
 */
public record Way(
        Rating.Status status,
        Integer from,
        Integer target,
        boolean reachable,
        Integer items,
        Integer steps,
        boolean minimal,
        List<Change> changes,
        Result result,
        List<String> missing,
        List<Rating.Error> errors) {

    /** What is raised: a clause or a performance indicator. */
    public sealed interface Change permits ClauseChange, FigureChange {

        String id();

        int steps();

        String text();
    }

    /**
     * @param from null for an unanswered clause
     * @param text of the clause
     * @param level of the clause
     * @param warning where the present answer holds the overall level down: what happened is not undone by an answer
     */
    public record ClauseChange(
            String id,
            Conformity from,
            Conformity to,
            int steps,
            String text,
            int level,
            @JsonInclude(Include.NON_NULL) String warning)
            implements Change {}

    /**
     * @param from present value, null for none; @param to the threshold, null as operator where any value will do
     * @param numerator what its numerator has to be with the other figures as they are; null where that is unknown
     */
    public record FigureChange(
            String id,
            String from,
            String to,
            String operator,
            int fromLevel,
            int toLevel,
            int steps,
            String text,
            @JsonInclude(Include.NON_NULL) Numerator numerator)
            implements Change {}

    /**
     * @param parameters whose sum it is; @param shared those of them that other performance indicators use too
     * @param operator {@code >=} or {@code <=}
     */
    public record Numerator(List<String> parameters, String operator, String value, List<String> shared) {}

    /** The whole rating with these changes. */
    public record Result(
            Rating.Overall overall, List<Rating.FirstLevel> firstLevel, List<Rating.SecondLevel> secondLevel) {}
}
