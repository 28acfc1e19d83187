package io.zhiheng.rating.core.way;

import java.util.List;

/**
 * The clauses of one level that apply in an indicator.
 *
 * @param clauses what each can be answered with; an answer is worth weight × score
 * @param whole what they would be worth together if all were met
 * @param pass the least rate that passes the level, in ten-thousandths; more than 10 000 where none does
 */
public record Rung(int level, List<List<Possibility>> clauses, long whole, int pass) {

    /** The best rate for each cost. */
    Front rates(Pace pace, int limit) {
        var front = Front.NOTHING;
        for (var clause : clauses) {
            front = front.plus(
                    Front.of(clause.stream().map(each -> Point.of(each, pace)).toList()), limit);
        }
        return front.worth(sum -> Rounded.share(sum, whole));
    }
}
