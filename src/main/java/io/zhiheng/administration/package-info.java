/**
 * The process administrators' work: models, forms and rule tables checked, released by a second person, stopped, looked
 * after.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "identity",
            "ownstep",
            "platform::workflow",
            "platform::forms",
            "platform::rules"
        })
package io.zhiheng.administration;

import org.springframework.modulith.ApplicationModule;
