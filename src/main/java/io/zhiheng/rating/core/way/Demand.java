package io.zhiheng.rating.core.way;

import java.util.List;

/**
 * One of the ways in which a level can be reached.
 *
 * @param floors one for each branch, in their order
 * @param index the least overall index, in ten-thousandths
 */
public record Demand(List<Branch.Floor> floors, long index) {

    /** Whatever meets this meets the other too, so that it need not be looked at. */
    boolean covers(Demand other) {
        for (int i = 0; i < floors.size(); i++) {
            if (!floors.get(i).covers(other.floors.get(i))) {
                return false;
            }
        }
        return index >= other.index;
    }
}
