/** 文件评审: what assessors find in the frozen answers, clause by clause, and what the enterprise corrects. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "identity",
            "institution",
            "enterprise",
            "catalogue",
            "rating",
            "evidence",
            "conversation",
            "assessment",
            "request",
            "request::application",
            "request::domain",
            "request::process",
            "team::domain",
            "platform::workflow"
        })
package io.zhiheng.finding;

import org.springframework.modulith.ApplicationModule;
