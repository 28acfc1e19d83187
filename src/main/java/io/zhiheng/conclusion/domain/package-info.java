/** Report, decision, publicity, objections and appeals. */
@NamedInterface("domain")
package io.zhiheng.conclusion.domain;

import org.springframework.modulith.NamedInterface;
