/** Workbooks that were sent: looked at, kept for a while, and applied. */
package io.zhiheng.assessment.application.workbook.imports;
