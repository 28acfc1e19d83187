/** What is made public, and objections to it. */
@NamedInterface("domain")
package io.zhiheng.conclusion.domain.publicity;

import org.springframework.modulith.NamedInterface;
