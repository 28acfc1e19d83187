/** What colleagues decided against, kept for whoever wrote it. */
@NamedInterface("application")
package io.zhiheng.request.application.replaced;

import org.springframework.modulith.NamedInterface;
