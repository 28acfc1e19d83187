package io.zhiheng.assessment.application.live;

/**
 * Something has another version now; what it says is asked for by whoever shows it.
 *
 * @param id of the clause, performance indicator, parameter, part, open point or revision
 * @param version grows with each change of the same thing; of a dialogue, how many entries there are
 * @param savedBy the name (填报人) under which it was saved; null where nobody did it
 */
public record LiveChange(Kind kind, String id, long version, String savedBy) {

    public enum Kind {
        ANSWER,
        PERFORMANCE,
        PARAMETER,
        PROFILE,
        INDICATOR,
        SUBMISSION,
        DIALOGUE,
        EXPLANATION
    }
}
