/** A certificate from its issue to its end. */
@NamedInterface("application")
package io.zhiheng.certificate.application;

import org.springframework.modulith.NamedInterface;
