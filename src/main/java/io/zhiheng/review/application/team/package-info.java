/** Forming the team of an assessment: conflicts of interest, declarations, and the enterprise's word on it. */
@NamedInterface("team-use-cases")
package io.zhiheng.review.application.team;

import org.springframework.modulith.NamedInterface;
