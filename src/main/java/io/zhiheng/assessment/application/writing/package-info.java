/** What every way of writing answers and figures has in common: one at a time on a page, or many from a workbook. */
package io.zhiheng.assessment.application.writing;
