/** Forming and changing a team. */
@NamedInterface("application")
package io.zhiheng.team.application;

import org.springframework.modulith.NamedInterface;
