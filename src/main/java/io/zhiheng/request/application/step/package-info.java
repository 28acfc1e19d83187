/** A step's form: what it begins with, what stands beside it, and what it took. */
@NamedInterface("application")
package io.zhiheng.request.application.step;

import org.springframework.modulith.NamedInterface;
