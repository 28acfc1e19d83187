/** Tells people what happened or waits. Nothing depends on it. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "identity",
            "identity::directory",
            "identity::recovery",
            "administration",
            "conversation",
            "assessment",
            "request",
            "finding",
            "improvement",
            "institution",
            "ownstep",
            "report",
            "platform::sms",
            "platform::workflow"
        })
package io.zhiheng.notification;

import org.springframework.modulith.ApplicationModule;
