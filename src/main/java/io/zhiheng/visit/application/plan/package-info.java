/** The plan of a visit and its opening. */
@NamedInterface("application")
package io.zhiheng.visit.application.plan;

import org.springframework.modulith.NamedInterface;
