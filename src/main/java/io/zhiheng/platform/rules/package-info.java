/** Drools: stores, compiles and switches the versions of decision tables. */
@NamedInterface("rules")
package io.zhiheng.platform.rules;

import org.springframework.modulith.NamedInterface;
