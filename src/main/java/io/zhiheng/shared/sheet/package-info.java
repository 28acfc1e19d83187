/** Workbooks that hold text alone, read without harm. */
package io.zhiheng.shared.sheet;
