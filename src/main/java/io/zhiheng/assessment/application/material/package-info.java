/** Everything that was written, gathered for whoever counts, rates or asks where a file is used. */
@NamedInterface("application")
package io.zhiheng.assessment.application.material;

import org.springframework.modulith.NamedInterface;
