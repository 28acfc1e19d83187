package io.zhiheng.rating.core;

import java.math.BigDecimal;
import java.util.List;

/** Everything that a rating leaves to the tables of its scheme. Rows count from 1; 0 means that no row applied. */
public interface TableDecisions {

    /** Which whole is meant: a first-level indicator over its parts, or the overall result over the first level. */
    enum Scope {
        FIRST,
        OVERALL
    }

    /** What an answer is worth. @param counted false where it is left out, such as NA */
    record Score(BigDecimal value, boolean counted, int row) {}

    /** A level and the row that set it. */
    record Decided(int level, int row) {}

    /** @return null when no row speaks of this answer */
    Score score(String scale, String conformity);

    /**
     * The row by which a rate passes a level.
     *
     * @param clauses how many of this level the edition has in the indicator, whatever applies of them
     */
    int passes(int level, int clauses, BigDecimal rate);

    /** The highest band whose minimum the index meets. */
    Decided band(Scope scope, BigDecimal index);

    /** The highest level that the lowest part allows; may lie above the highest level there is. */
    Decided cap(Scope scope, int lowest);

    /** First-level indicators that gates ask for, in the order of the table. */
    List<String> gated();

    /** The row by which an overall level is out of reach with this level in a first-level indicator. */
    int closes(int overall, String indicator, int level);

    /** The row by which too much of a first-level indicator is not applicable. */
    int exceedsNaLimit(BigDecimal share);
}
