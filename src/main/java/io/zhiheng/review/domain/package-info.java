/** The aggregates of a third-party assessment. */
package io.zhiheng.review.domain;
