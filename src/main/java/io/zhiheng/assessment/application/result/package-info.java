/** What a submitted self-assessment came to, why, and what would lift it. */
@NamedInterface("application")
package io.zhiheng.assessment.application.result;

import org.springframework.modulith.NamedInterface;
