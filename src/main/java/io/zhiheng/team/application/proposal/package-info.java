/** Whom to propose, who leads, and what the page of the team shows. */
@NamedInterface("application")
package io.zhiheng.team.application.proposal;

import org.springframework.modulith.NamedInterface;
