/** What the process calls, for all phases: listeners, and which use case completes which step. */
@NamedInterface("process")
package io.zhiheng.request.process;

import org.springframework.modulith.NamedInterface;
