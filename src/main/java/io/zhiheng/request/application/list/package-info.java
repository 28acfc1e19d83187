/** The requests somebody may see. */
@NamedInterface("application")
package io.zhiheng.request.application.list;

import org.springframework.modulith.NamedInterface;
