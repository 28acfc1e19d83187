/** Tasks of people: what is open, who may see it, who holds it. */
@NamedInterface("workflow")
package io.zhiheng.platform.workflow.task;

import org.springframework.modulith.NamedInterface;
