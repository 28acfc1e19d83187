/** Keeps the tamper-evident trail of what people did. */
@ApplicationModule(allowedDependencies = {"shared", "identity"})
package io.zhiheng.audit;

import org.springframework.modulith.ApplicationModule;
