/** The improvement and the rules that it keeps by itself. */
@NamedInterface("domain")
package io.zhiheng.improvement.domain;

import org.springframework.modulith.NamedInterface;
