/** The process administrators' work: models and forms checked, released by a second person, stopped, looked after. */
@ApplicationModule(allowedDependencies = {"shared", "identity", "ownstep", "platform::workflow", "platform::forms"})
package io.zhiheng.administration;

import org.springframework.modulith.ApplicationModule;
