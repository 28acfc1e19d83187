/** Whether a paper in somebody's hand is genuine. */
package io.zhiheng.report.application.verification;
