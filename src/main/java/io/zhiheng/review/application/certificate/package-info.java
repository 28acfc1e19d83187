/** A certificate from its issue to its end. */
@NamedInterface("certificate-use-cases")
package io.zhiheng.review.application.certificate;

import org.springframework.modulith.NamedInterface;
