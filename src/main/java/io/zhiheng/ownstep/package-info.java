/** 自定义步骤: what people fill in at steps that an administrator added to a process, kept with its labels. */
@ApplicationModule(allowedDependencies = {"shared", "platform::workflow", "platform::forms"})
package io.zhiheng.ownstep;

import org.springframework.modulith.ApplicationModule;
