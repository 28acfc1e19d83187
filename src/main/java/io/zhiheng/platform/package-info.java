/**
 * Each machine that is not ours (engine, rules, files, SMS …) behind a small interface, in a package that knows no
 * other one here.
 */
@ApplicationModule(allowedDependencies = {"shared"})
package io.zhiheng.platform;

import org.springframework.modulith.ApplicationModule;
