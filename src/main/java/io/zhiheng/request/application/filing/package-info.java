/** From the draft of a request to its submission. */
@NamedInterface("application")
package io.zhiheng.request.application.filing;

import org.springframework.modulith.NamedInterface;
