/** Processes that run or have run, for those who look after them. */
@NamedInterface("workflow")
package io.zhiheng.platform.workflow.instance;

import org.springframework.modulith.NamedInterface;
