package io.zhiheng.administration.application.table.effect.names;

/**
 * Which of those that would be moved are listed.
 *
 * @param before overall level before; null for any @param after overall level after; null for any
 * @param indicator whose level of this indicator moves; null or blank for any
 */
public record MoveFilter(Integer before, Integer after, String indicator) {

    private static final int ANY = -1;

    int from() {
        return before == null ? ANY : before;
    }

    int to() {
        return after == null ? ANY : after;
    }

    String of() {
        return indicator == null ? "" : indicator.strip();
    }
}
