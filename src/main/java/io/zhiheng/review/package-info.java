/**
 * Lets an enterprise ask an institution for an assessment, and the institution judge it clause by clause and decide.
 */
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
            "platform::workflow",
            "platform::forms",
            "platform::rules",
            "platform::storage",
            "platform::calendar",
            "platform::sheet"
        })
package io.zhiheng.review;

import org.springframework.modulith.ApplicationModule;
