/** Forming the team of an assessment: conflicts of interest, declarations, and the enterprise's word on it. */
package io.zhiheng.review.application.team;
