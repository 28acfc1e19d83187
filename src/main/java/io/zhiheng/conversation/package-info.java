/** Threads on a clause: questions to the platform, dialogue with assessors. */
@ApplicationModule(allowedDependencies = {"shared", "identity"})
package io.zhiheng.conversation;

import org.springframework.modulith.ApplicationModule;
