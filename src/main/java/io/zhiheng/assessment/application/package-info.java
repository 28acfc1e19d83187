/** The use cases of the self-assessment and what pages read. Open to the demo, which plays an enterprise's people. */
@NamedInterface("application")
package io.zhiheng.assessment.application;

import org.springframework.modulith.NamedInterface;
