/** Keeps the tamper-evident trail of what people did, and shows it to the security auditor. */
@ApplicationModule(allowedDependencies = {"shared", "identity", "identity::personal", "platform::sheet"})
package io.zhiheng.audit;

import org.springframework.modulith.ApplicationModule;
