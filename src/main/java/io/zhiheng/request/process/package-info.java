/** The front door of the process: what all phases' listeners and delegates share. */
@NamedInterface("process")
package io.zhiheng.request.process;

import org.springframework.modulith.NamedInterface;
