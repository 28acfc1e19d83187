/** Whom what happens to a request concerns. */
package io.zhiheng.review.application.audience;
