/** Rounds of rectification that a third-party assessment asks for. */
@NamedInterface("domain")
package io.zhiheng.assessment.domain.rectification;

import org.springframework.modulith.NamedInterface;
