/** Figures of last year and what is said about their indicators. */
@NamedInterface("domain")
package io.zhiheng.assessment.domain.performance;

import org.springframework.modulith.NamedInterface;
