/** The time in Beijing, which is the time of every page and paper. */
package io.zhiheng.shared.time;
