/** Who reaches a request: managers, team, whoever holds or is offered a task, whoever judges. */
@NamedInterface("application")
package io.zhiheng.request.application.access;

import org.springframework.modulith.NamedInterface;
