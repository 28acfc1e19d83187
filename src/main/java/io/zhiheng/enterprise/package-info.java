/** Each enterprise's profile and its earlier versions. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "identity",
            "identity::directory",
            "identity::personal",
            "platform::rules",
            "platform::forms",
            "platform::storage"
        })
package io.zhiheng.enterprise;

import org.springframework.modulith.ApplicationModule;
