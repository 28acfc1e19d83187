/** 文件评审: what assessors do with the frozen answers, clause by clause. */
@NamedInterface("document-use-cases")
package io.zhiheng.review.application.document;

import org.springframework.modulith.NamedInterface;
