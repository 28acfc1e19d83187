/** Where an enterprise stands, in one look. */
@NamedInterface("application")
package io.zhiheng.assessment.application.home;

import org.springframework.modulith.NamedInterface;
