/** What people who fill in together see of each other: what was saved just now, and who is where. */
@NamedInterface("application")
package io.zhiheng.assessment.application.live;

import org.springframework.modulith.NamedInterface;
