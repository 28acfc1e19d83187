/** Issued certificates and their surveillance. */
@NamedInterface("domain")
package io.zhiheng.certificate.domain;

import org.springframework.modulith.NamedInterface;
