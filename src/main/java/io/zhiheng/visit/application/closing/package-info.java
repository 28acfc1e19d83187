/** The end of a visit, and corrections on their way there and back. */
@NamedInterface("application")
package io.zhiheng.visit.application.closing;

import org.springframework.modulith.NamedInterface;
