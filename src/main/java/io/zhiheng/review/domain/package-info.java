/** The aggregates of a third-party assessment. */
@NamedInterface("domain")
package io.zhiheng.review.domain;

import org.springframework.modulith.NamedInterface;
