/** The visit and its nonconformities. */
@NamedInterface("domain")
package io.zhiheng.visit.domain;

import org.springframework.modulith.NamedInterface;
