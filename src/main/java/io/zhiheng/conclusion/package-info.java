/** From the report to the decision, its publicity, and what is said against them. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "identity",
            "institution",
            "enterprise",
            "catalogue",
            "rating",
            "assessment",
            "request",
            "request::application",
            "request::domain",
            "request::process",
            "team::application",
            "team::domain",
            "visit::application",
            "visit::domain",
            "finding::application",
            "finding::domain",
            "platform::workflow"
        })
package io.zhiheng.conclusion;

import org.springframework.modulith.ApplicationModule;
