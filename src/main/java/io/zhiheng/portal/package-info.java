/** The shell: layout, home page, error pages, task list. */
@ApplicationModule(allowedDependencies = {"shared", "identity", "platform::workflow"})
package io.zhiheng.portal;

import org.springframework.modulith.ApplicationModule;
