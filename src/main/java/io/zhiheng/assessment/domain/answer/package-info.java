/** What is answered clause by clause, and what stood there before somebody decided against it. */
@NamedInterface("domain")
package io.zhiheng.assessment.domain.answer;

import org.springframework.modulith.NamedInterface;
