/** The shell: layout, home page, error pages, task list. */
@ApplicationModule(allowedDependencies = {"shared", "identity", "catalogue", "platform::workflow", "platform::sheet"})
package io.zhiheng.portal;

import org.springframework.modulith.ApplicationModule;
