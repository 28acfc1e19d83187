/** What assessors asked to be supplemented, as the enterprise works on it. */
@NamedInterface("application")
package io.zhiheng.assessment.application.rectification;

import org.springframework.modulith.NamedInterface;
