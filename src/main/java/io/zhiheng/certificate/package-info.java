/** The certificate from its issue to its end, and its surveillance. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "identity",
            "institution",
            "enterprise",
            "assessment",
            "request",
            "request::application",
            "request::domain",
            "request::process",
            "team::application",
            "team::domain",
            "conclusion::application",
            "conclusion::domain",
            "platform::workflow",
            "platform::sheet"
        })
package io.zhiheng.certificate;

import org.springframework.modulith.ApplicationModule;
