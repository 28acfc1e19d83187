/** Sets results side by side: two of an enterprise, those of its years, and its own beside those of others. */
@ApplicationModule(
        allowedDependencies = {"shared", "portal", "enterprise", "catalogue", "rating", "assessment", "platform::sheet"
        })
package io.zhiheng.comparison;

import org.springframework.modulith.ApplicationModule;
