/** A result held against what its own edition and scheme make of the frozen answers today. */
@NamedInterface("application")
package io.zhiheng.assessment.application.recomputation;

import org.springframework.modulith.NamedInterface;
