/** Papers that could not be printed, and why. */
package io.zhiheng.report.domain.failure;
