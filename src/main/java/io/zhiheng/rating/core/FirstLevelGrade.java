package io.zhiheng.rating.core;

import io.zhiheng.rating.core.TableDecisions.Decided;
import io.zhiheng.rating.core.TableDecisions.Scope;
import java.math.BigDecimal;
import java.util.List;

/**
 * Step 2: a first-level indicator from its parts.
 *
 * @param index to four decimals, uncapped; null, as all that follows, where no part applies or too many do not
 * @param cap as the table says, possibly above the highest level
 * @param lowest the first of the parts with the lowest level
 * @param tooMuchNa the row of na-limit by which too much is not applicable; 0 where it is fine
 */
public record FirstLevelGrade(
        Integer level, BigDecimal index, Decided band, Decided cap, GradedPart lowest, int tooMuchNa) {

    public static FirstLevelGrade of(List<GradedPart> parts, TableDecisions decisions) {
        var mean = new WeightedMean();
        GradedPart lowest = null;
        for (var part : parts) {
            if (part.applicable()) {
                mean.add(part.weight(), part.index());
                lowest = lowest == null || part.level() < lowest.level() ? part : lowest;
            } else {
                mean.leaveOut(part.weight());
            }
        }
        int tooMuchNa = decisions.exceedsNaLimit(mean.shareLeftOut());
        if (tooMuchNa != 0 || lowest == null) {
            return new FirstLevelGrade(null, null, null, null, null, tooMuchNa);
        }
        var index = mean.value();
        var band = decisions.band(Scope.FIRST, index);
        var cap = decisions.cap(Scope.FIRST, lowest.level());
        return new FirstLevelGrade(Math.min(band.level(), cap.level()), index, band, cap, lowest, 0);
    }
}
