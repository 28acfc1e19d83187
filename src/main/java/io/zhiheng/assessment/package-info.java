/** Guides an enterprise from its profile to the submission of a self-assessment. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "identity",
            "identity::standing",
            "identity::member",
            "enterprise",
            "catalogue",
            "rating",
            "evidence",
            "conversation",
            "ownstep",
            "platform::workflow",
            "platform::forms",
            "platform::signal",
            "platform::pdf",
            "platform::sheet-reading"
        })
package io.zhiheng.assessment;

import org.springframework.modulith.ApplicationModule;
