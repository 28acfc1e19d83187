/** The process engine: starts, messages, tasks, deployment. */
@NamedInterface("workflow")
package io.zhiheng.platform.workflow;

import org.springframework.modulith.NamedInterface;
