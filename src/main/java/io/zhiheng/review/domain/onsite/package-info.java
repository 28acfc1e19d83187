/** The visit on site and what is found there. */
@NamedInterface("onsite")
package io.zhiheng.review.domain.onsite;

import org.springframework.modulith.NamedInterface;
