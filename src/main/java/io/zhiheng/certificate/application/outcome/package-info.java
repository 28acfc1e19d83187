/** What has come of a request, shown to its enterprise and to everybody. */
@NamedInterface("application")
package io.zhiheng.certificate.application.outcome;

import org.springframework.modulith.NamedInterface;
