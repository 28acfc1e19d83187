/** The aggregates of the self-assessment, cut by who edits what at the same time. */
@NamedInterface("domain")
package io.zhiheng.assessment.domain;

import org.springframework.modulith.NamedInterface;
