/** What the institution says to a request, and how a request ends early. */
@NamedInterface("application")
package io.zhiheng.request.application.acceptance;

import org.springframework.modulith.NamedInterface;
