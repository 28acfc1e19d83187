/** One request as its page shows it. */
@NamedInterface("application")
package io.zhiheng.request.application.page;

import org.springframework.modulith.NamedInterface;
