/** What does not conform on site, its photos and its corrections. */
@NamedInterface("domain")
package io.zhiheng.visit.domain.nonconformity;

import org.springframework.modulith.NamedInterface;
