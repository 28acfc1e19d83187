/** How the platform is used, told by each module of its own, in figures without names. */
package io.zhiheng.shared.statistics;
