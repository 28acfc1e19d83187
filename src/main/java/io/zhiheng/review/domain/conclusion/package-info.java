/** What an assessment comes to: the report, the decision on it, its publicity, and what is said against them. */
package io.zhiheng.review.domain.conclusion;
