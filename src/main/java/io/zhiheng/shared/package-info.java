/** The handful of words that every module needs. */
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
package io.zhiheng.shared;

import org.springframework.modulith.ApplicationModule;
