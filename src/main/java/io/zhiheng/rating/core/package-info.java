/**
 * The pure decimal core: sums, quotients, rounding and the walk over the levels. Knows no database, no Spring, no rule
 * engine.
 */
package io.zhiheng.rating.core;
