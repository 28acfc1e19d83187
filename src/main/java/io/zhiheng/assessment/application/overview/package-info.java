/** Where a self-assessment stands, part by part. */
@NamedInterface("application")
package io.zhiheng.assessment.application.overview;

import org.springframework.modulith.NamedInterface;
