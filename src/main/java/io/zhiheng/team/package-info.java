/** Forms the team of an assessment: conflicts of interest, declarations, and the enterprise's word on it. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "identity",
            "institution",
            "enterprise",
            "catalogue",
            "request",
            "request::application",
            "request::domain",
            "request::process",
            "platform::workflow",
            "platform::rules"
        })
package io.zhiheng.team;

import org.springframework.modulith.ApplicationModule;
