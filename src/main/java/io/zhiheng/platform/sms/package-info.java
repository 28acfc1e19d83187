/** How short messages are sent. */
@NamedInterface("sms")
package io.zhiheng.platform.sms;

import org.springframework.modulith.NamedInterface;
