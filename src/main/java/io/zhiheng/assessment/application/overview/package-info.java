/** Where an enterprise and its self-assessments stand. */
@NamedInterface("application")
package io.zhiheng.assessment.application.overview;

import org.springframework.modulith.NamedInterface;
