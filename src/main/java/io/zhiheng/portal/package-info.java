/** The shell: layout, home page, error pages, task list. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "identity",
            "catalogue",
            "platform::workflow",
            "platform::sheet",
            "platform::storage"
        })
package io.zhiheng.portal;

import org.springframework.modulith.ApplicationModule;
