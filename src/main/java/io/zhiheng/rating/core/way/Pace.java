package io.zhiheng.rating.core.way;

/**
 * By what ways are compared first and then.
 *
 * @param byItems whether few items count before few steps
 * @param onlyFirst whether ways are compared by the first measure alone, which is quick and tells how far to look
 */
public record Pace(boolean byItems, boolean onlyFirst) {

    int first(Possibility possibility) {
        return byItems ? possibility.items() : possibility.steps();
    }

    int second(Possibility possibility) {
        return onlyFirst ? 0 : byItems ? possibility.steps() : possibility.items();
    }
}
