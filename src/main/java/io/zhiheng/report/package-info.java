/** Prints, keeps and verifies reports. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "identity",
            "enterprise",
            "catalogue",
            "rating",
            "assessment",
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
