/** Tells people what happened or waits. Nothing depends on it. */
@ApplicationModule(allowedDependencies = {"shared", "identity", "assessment", "platform::sms"})
package io.zhiheng.notification;

import org.springframework.modulith.ApplicationModule;
