/** Turns answers and figures into levels, with reasons. */
@ApplicationModule(allowedDependencies = {"shared", "catalogue", "platform::rules"})
package io.zhiheng.rating;

import org.springframework.modulith.ApplicationModule;
