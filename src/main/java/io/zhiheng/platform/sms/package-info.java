/** How short messages leave the house. */
@NamedInterface("sms")
package io.zhiheng.platform.sms;

import org.springframework.modulith.NamedInterface;
