/** How a document review ends: what it comes to, and the rectification it may ask for. */
@NamedInterface("application")
package io.zhiheng.finding.application.closing;

import org.springframework.modulith.NamedInterface;
