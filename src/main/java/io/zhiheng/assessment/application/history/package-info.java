/** Every state that was ever saved: kept by each save, read, compared and restored by the enterprise's own people. */
@NamedInterface("application")
package io.zhiheng.assessment.application.history;

import org.springframework.modulith.NamedInterface;
