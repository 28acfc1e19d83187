package io.zhiheng.administration.domain.effect;

import java.util.Map;
import java.util.TreeMap;

/**
 * Counts of an effect, brought up to date batch by batch.
 *
 * @param levels how many enterprises by overall level, before and after: {@code 3>4}
 * @param indicators how many whose level of an indicator rises or falls, by its id; those that stay are not told
 * @param incomparable how many are not rated because of their edition, by its number
 * @param unrated how many have no result by the one or the other, such as with too much that is not applicable
 * @param indexOnly how many keep every level but not the overall index
 * @param storedOtherwise how many have another level stored than the scheme in force gives
 */
public record EffectTally(
        Map<String, Integer> levels,
        Map<String, Moves> indicators,
        Map<String, Integer> incomparable,
        int unrated,
        int indexOnly,
        int storedOtherwise) {

    public static final EffectTally NOTHING = new EffectTally(Map.of(), Map.of(), Map.of(), 0, 0, 0);

    /** How many rise and fall. */
    public record Moves(int up, int down) {

        Moves plus(Moves other) {
            return new Moves(up + other.up, down + other.down);
        }
    }

    public EffectTally {
        levels = new TreeMap<>(levels);
        indicators = new TreeMap<>(indicators);
        incomparable = new TreeMap<>(incomparable);
    }

    public EffectTally plus(EffectTally other) {
        var sum = new EffectTally(
                levels,
                indicators,
                incomparable,
                unrated + other.unrated,
                indexOnly + other.indexOnly,
                storedOtherwise + other.storedOtherwise);
        other.levels.forEach((key, count) -> sum.levels.merge(key, count, Integer::sum));
        other.indicators.forEach((key, moves) -> sum.indicators.merge(key, moves, Moves::plus));
        other.incomparable.forEach((key, count) -> sum.incomparable.merge(key, count, Integer::sum));
        return sum;
    }

    public static String key(int before, int after) {
        return before + ">" + after;
    }

    public int of(int before, int after) {
        return levels.getOrDefault(key(before, after), 0);
    }

    /** Rated by both. */
    public int compared() {
        return levels.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** With another overall level. */
    public int moved() {
        return levels.entrySet().stream()
                .filter(each ->
                        !each.getKey().split(">")[0].equals(each.getKey().split(">")[1]))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /** 无法比较 because of the edition. */
    public int otherEditions() {
        return incomparable.values().stream().mapToInt(Integer::intValue).sum();
    }
}
