/** Who assesses, and what was declared about it. */
@NamedInterface("domain")
package io.zhiheng.team.domain;

import org.springframework.modulith.NamedInterface;
