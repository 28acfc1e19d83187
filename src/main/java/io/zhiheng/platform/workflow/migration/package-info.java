/** Running processes moved from one version of their model to another. */
@NamedInterface("workflow")
package io.zhiheng.platform.workflow.migration;

import org.springframework.modulith.NamedInterface;
