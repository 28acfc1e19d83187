/** Who of an enterprise has a sign-in of an own. */
@NamedInterface("member")
package io.zhiheng.identity.member;

import org.springframework.modulith.NamedInterface;
