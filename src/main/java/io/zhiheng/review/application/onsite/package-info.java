/** The visit on site: plan, meetings, nonconformities, their correction and its verification. */
@NamedInterface("onsite-use-cases")
package io.zhiheng.review.application.onsite;

import org.springframework.modulith.NamedInterface;
