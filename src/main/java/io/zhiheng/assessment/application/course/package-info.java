/** The steps from start to submission, and the ends before it. */
@NamedInterface("application")
package io.zhiheng.assessment.application.course;

import org.springframework.modulith.NamedInterface;
