/** The results of one enterprise over the years. */
package io.zhiheng.comparison.application.trend;
