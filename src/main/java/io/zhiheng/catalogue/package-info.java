/** Edition by edition, what is assessed. */
@ApplicationModule(allowedDependencies = {"shared"})
package io.zhiheng.catalogue;

import org.springframework.modulith.ApplicationModule;
