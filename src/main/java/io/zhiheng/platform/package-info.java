/** Each foreign machine behind one small interface; the rooms do not know each other. */
@ApplicationModule(allowedDependencies = {"shared"})
package io.zhiheng.platform;

import org.springframework.modulith.ApplicationModule;
