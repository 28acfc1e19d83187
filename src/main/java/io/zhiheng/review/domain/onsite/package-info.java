/** The visit on site and what is found there. */
package io.zhiheng.review.domain.onsite;
