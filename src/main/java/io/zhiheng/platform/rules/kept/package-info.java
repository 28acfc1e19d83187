/** Decision tables as they are looked after: what is published together, version by version. */
@NamedInterface("rules")
package io.zhiheng.platform.rules.kept;

import org.springframework.modulith.NamedInterface;
