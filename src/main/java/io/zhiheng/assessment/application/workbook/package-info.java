/**
 * A self-assessment as a workbook that is filled in offline: its sheets, and how cells and contents become each other.
 */
package io.zhiheng.assessment.application.workbook;
