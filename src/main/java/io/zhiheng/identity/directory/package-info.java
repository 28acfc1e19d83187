/** Whose accounts there are, for those who look after them. */
@NamedInterface("directory")
package io.zhiheng.identity.directory;

import org.springframework.modulith.NamedInterface;
