/** Tells all instances of the application that something has changed, without saying what it says now. */
@NamedInterface("signal")
package io.zhiheng.platform.signal;

import org.springframework.modulith.NamedInterface;
