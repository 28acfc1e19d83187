/** What stood there before somebody decided against it: shown to whoever wrote it. */
@NamedInterface("application")
package io.zhiheng.assessment.application.replaced;

import org.springframework.modulith.NamedInterface;
