/** Workbooks going out and coming back. */
package io.zhiheng.assessment.web.workbook;
