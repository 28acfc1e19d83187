/** The review while it goes on: drafts of findings, its state by indicator, rectification that was asked for. */
@NamedInterface("domain")
package io.zhiheng.finding.domain.review;

import org.springframework.modulith.NamedInterface;
