/** Where the process model calls for reports. */
package io.zhiheng.report.process;
