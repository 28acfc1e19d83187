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
            "rating",
            "platform::workflow",
            "platform::forms",
            "platform::rules"
        })
package io.zhiheng.administration;

import org.springframework.modulith.ApplicationModule;
