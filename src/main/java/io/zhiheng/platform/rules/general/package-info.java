/** Decision tables that belong to no scheme of rating. */
@NamedInterface("rules")
package io.zhiheng.platform.rules.general;

import org.springframework.modulith.NamedInterface;
