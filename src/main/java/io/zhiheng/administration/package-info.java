/**
 * The process administrators' work: models, forms, rule tables and catalogues checked, released by a second person,
 * stopped, looked after.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "identity",
            "ownstep",
            "catalogue",
            "catalogue::file",
            "catalogue::difference",
            "catalogue::edit",
            "rating",
            "rating::cases",
            "platform::workflow",
            "platform::forms",
            "platform::rules",
            "platform::sheet"
        })
package io.zhiheng.administration;

import org.springframework.modulith.ApplicationModule;
