/** Workbooks that were sent, until they are applied. */
package io.zhiheng.assessment.domain.workbook;
