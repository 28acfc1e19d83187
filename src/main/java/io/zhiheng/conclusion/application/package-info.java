/** From the report to the decision, its publicity, and what is said against them. */
@NamedInterface("application")
package io.zhiheng.conclusion.application;

import org.springframework.modulith.NamedInterface;
