package io.zhiheng.rating.core.way;

import java.util.List;

/** A first-level indicator that applies. @param parts of it that apply */
public record Branch(String id, long weight, List<WayPart> parts) {

    /**
     * What a first-level indicator has to come to.
     *
     * @param lowest the level that each of its parts needs; @param index the least index, in ten-thousandths
     */
    public record Floor(int lowest, long index) {

        /** Whatever meets this meets the other too. */
        boolean covers(Floor other) {
            return lowest >= other.lowest && index >= other.index;
        }
    }

    /** The best index for each cost, where the floor is met. */
    Front front(Floor floor, Pace pace, int limit) {
        var sums = Front.NOTHING;
        long whole = 0;
        for (var part : parts) {
            var good = part.front(pace, limit).where(index -> index >= (long) floor.lowest() * Rounded.UNIT);
            sums = sums.plus(good.worth(index -> Math.multiplyExact(part.weight(), index)), limit);
            whole += part.weight();
        }
        long weight = whole;
        return sums.worth(sum -> Rounded.quotient(sum, weight)).where(index -> index >= floor.index());
    }
}
