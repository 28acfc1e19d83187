/**
 * The way to the next level: the least that has to change, found exactly in whole numbers. Indices are counted in
 * ten-thousandths, weights in units that make them whole.
 */
package io.zhiheng.rating.core.way;
