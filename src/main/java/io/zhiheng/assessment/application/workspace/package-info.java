/** The pages on which people fill in. */
@NamedInterface("application")
package io.zhiheng.assessment.application.workspace;

import org.springframework.modulith.NamedInterface;
