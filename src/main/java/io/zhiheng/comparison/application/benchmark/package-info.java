/** An enterprise's result beside those of others. */
package io.zhiheng.comparison.application.benchmark;
