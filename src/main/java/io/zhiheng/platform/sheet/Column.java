package io.zhiheng.platform.sheet;

import java.util.function.Function;

/**
 * A column of a list.
 *
 * @param heading key of the message above it
 * @param value a text, a number, a day or a moment, which is shown in Beijing time; null for an empty cell
 */
public record Column<T>(String heading, Function<T, ?> value) {}
