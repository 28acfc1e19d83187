/** What the rows of a workbook would do to what stands there. */
package io.zhiheng.assessment.application.workbook.judging;
