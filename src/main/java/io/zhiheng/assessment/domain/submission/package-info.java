/** What is declared, explained and handed in, and the copy that never changes. */
@NamedInterface("domain")
package io.zhiheng.assessment.domain.submission;

import org.springframework.modulith.NamedInterface;
