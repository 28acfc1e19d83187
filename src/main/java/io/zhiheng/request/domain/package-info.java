/** The request and the steps that were taken. */
@NamedInterface("domain")
package io.zhiheng.request.domain;

import org.springframework.modulith.NamedInterface;
