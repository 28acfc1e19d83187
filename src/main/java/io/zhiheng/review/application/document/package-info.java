/** 文件评审: what assessors do with the frozen answers, clause by clause. */
package io.zhiheng.review.application.document;
