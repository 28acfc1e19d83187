/** Who must stay away, what ties them, and which requests run all the same. */
@NamedInterface("application")
package io.zhiheng.team.application.conflict;

import org.springframework.modulith.NamedInterface;
