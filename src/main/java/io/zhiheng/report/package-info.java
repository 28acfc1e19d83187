/** Prints, keeps and verifies reports. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "identity",
            "identity::personal",
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
