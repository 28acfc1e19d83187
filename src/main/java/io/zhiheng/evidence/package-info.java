/** Files that prove answers. */
@ApplicationModule(allowedDependencies = {"shared", "identity", "platform::storage"})
package io.zhiheng.evidence;

import org.springframework.modulith.ApplicationModule;
