/** What becomes of an account whose mobile is lost, for those who tell people. */
@NamedInterface("recovery")
package io.zhiheng.identity.recovery;

import org.springframework.modulith.NamedInterface;
