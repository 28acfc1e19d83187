/** Files on the disk of this machine, and what happens when it is full. */
@NamedInterface("storage")
package io.zhiheng.platform.storage.local;

import org.springframework.modulith.NamedInterface;
