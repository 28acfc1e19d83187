/** 分工. */
package io.zhiheng.assessment.web.assignment;
