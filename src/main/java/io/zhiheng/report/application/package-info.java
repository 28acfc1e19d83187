/** Making reports and handing them out. */
package io.zhiheng.report.application;
