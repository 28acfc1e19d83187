/** 异常: steps that failed for good, and who has them tried again. */
package io.zhiheng.administration.application.incident;
