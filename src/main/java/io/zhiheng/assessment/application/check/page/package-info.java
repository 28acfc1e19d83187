/** 提交前检查 as a page: the points under their places, with what was said of them. */
package io.zhiheng.assessment.application.check.page;
