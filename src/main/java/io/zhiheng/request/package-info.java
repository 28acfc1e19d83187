/**
 * Lets an enterprise ask an institution for an assessment: the request, who reaches it, its state, timeline, limits and
 * lists, and its acceptance.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "identity",
            "institution",
            "enterprise",
            "catalogue",
            "assessment",
            "ownstep",
            "platform::workflow",
            "platform::forms",
            "platform::calendar",
            "platform::sheet",
            "platform::storage"
        })
package io.zhiheng.request;

import org.springframework.modulith.ApplicationModule;
