/** How long each step of a request may take, and what happens before and after. */
@NamedInterface("application")
package io.zhiheng.request.application.limits;

import org.springframework.modulith.NamedInterface;
