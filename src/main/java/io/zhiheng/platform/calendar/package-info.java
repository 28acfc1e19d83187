/** Which days are working days in China, and when a limit in working days ends. */
@NamedInterface("calendar")
package io.zhiheng.platform.calendar;

import org.springframework.modulith.NamedInterface;
