/** 现场评估: plan, meetings, nonconformities, their correction and its verification. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "identity",
            "enterprise",
            "catalogue",
            "rating",
            "conversation",
            "assessment",
            "finding::application",
            "finding::domain",
            "request",
            "request::application",
            "request::domain",
            "request::process",
            "team::domain",
            "platform::workflow",
            "platform::storage",
            "platform::calendar"
        })
package io.zhiheng.visit;

import org.springframework.modulith.ApplicationModule;
