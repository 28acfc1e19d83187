/** From the report to the decision, its publicity, and what is said against them. */
@NamedInterface("conclusion-use-cases")
package io.zhiheng.review.application.conclusion;

import org.springframework.modulith.NamedInterface;
