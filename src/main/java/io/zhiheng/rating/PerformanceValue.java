package io.zhiheng.rating;

import java.util.List;

/**
 * @param value with the indicator's decimals; null while it cannot be computed
 * @param level null while there is no value
 * @param missing ids of the parameters without a figure
 * @param errors what is wrong with the figures that are there; id = the parameter
 */
public record PerformanceValue(String value, Integer level, List<String> missing, List<Rating.Error> errors) {}
