/** Two results of one enterprise side by side. */
package io.zhiheng.comparison.application.pair;
