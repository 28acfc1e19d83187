/** Gives the demo realistic enterprises: plays their people through the use cases and makes their evidence files. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "identity",
            "catalogue",
            "enterprise",
            "evidence",
            "rating",
            "assessment",
            "assessment::application",
            "assessment::domain",
            "improvement::application",
            "improvement::domain",
            "institution",
            "request",
            "request::application",
            "request::domain",
            "team::application",
            "finding::application",
            "finding::domain",
            "visit::application",
            "visit::domain",
            "conclusion::application",
            "certificate::application",
            "platform::pdf",
            "platform::workflow",
            "platform::calendar",
            "platform::database"
        })
package io.zhiheng.demo;

import org.springframework.modulith.ApplicationModule;
