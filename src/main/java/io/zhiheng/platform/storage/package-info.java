/** Where files lie. */
@NamedInterface("storage")
package io.zhiheng.platform.storage;

import org.springframework.modulith.NamedInterface;
