/** Who may judge a request, and who has. */
@NamedInterface("application")
package io.zhiheng.conclusion.application.admission;

import org.springframework.modulith.NamedInterface;
