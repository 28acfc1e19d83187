/** What goes on after a request: whether people are still let in, and what is nobody's doing. */
@NamedInterface("standing")
package io.zhiheng.identity.standing;

import org.springframework.modulith.NamedInterface;
