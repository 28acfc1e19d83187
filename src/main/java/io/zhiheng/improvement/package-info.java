/** What an enterprise means to improve: its plan, from the gap to the evidence; nobody else sees it. */
@ApplicationModule(allowedDependencies = {"shared", "assessment", "catalogue", "rating", "evidence", "platform::sheet"})
package io.zhiheng.improvement;

import org.springframework.modulith.ApplicationModule;
