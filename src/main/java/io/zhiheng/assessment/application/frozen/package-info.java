/** What was handed in, as it was. */
@NamedInterface("application")
package io.zhiheng.assessment.application.frozen;

import org.springframework.modulith.NamedInterface;
