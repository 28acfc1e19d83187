/** What assessors say to the frozen answers, and what they ask the enterprise to amend. */
@NamedInterface("document")
package io.zhiheng.review.domain.document;

import org.springframework.modulith.NamedInterface;
