/** Prints, keeps and verifies reports. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "identity",
            "enterprise",
            "catalogue",
            "rating",
            "assessment",
            "ownstep",
            "request",
            "conclusion",
            "certificate",
            "platform::storage",
            "platform::pdf",
            "platform::qr",
            "platform::workflow"
        })
package io.zhiheng.report;

import org.springframework.modulith.ApplicationModule;
