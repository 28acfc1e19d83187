/** The list of certificates. */
@NamedInterface("application")
package io.zhiheng.certificate.application.register;

import org.springframework.modulith.NamedInterface;
