/** Models of processes: what ships, what is in force, what the code expects of them. */
@NamedInterface("workflow")
package io.zhiheng.platform.workflow.model;

import org.springframework.modulith.NamedInterface;
