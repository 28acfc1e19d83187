/** What assessors say to the frozen answers, and what they ask the enterprise to amend. */
package io.zhiheng.review.domain.document;
