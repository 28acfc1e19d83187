/** What is still to be done or to be explained before submission. */
@NamedInterface("application")
package io.zhiheng.assessment.application.check;

import org.springframework.modulith.NamedInterface;
