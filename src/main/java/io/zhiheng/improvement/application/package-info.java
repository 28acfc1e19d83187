/** What can be done with improvements, and how they are read. */
@NamedInterface("application")
package io.zhiheng.improvement.application;

import org.springframework.modulith.NamedInterface;
