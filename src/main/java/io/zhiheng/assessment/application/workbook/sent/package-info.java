/** Workbooks on their way back, as they say they are. */
package io.zhiheng.assessment.application.workbook.sent;
