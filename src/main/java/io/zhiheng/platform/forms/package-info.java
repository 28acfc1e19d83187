/** Camunda Forms: the deployed schema and the validation of what is submitted. */
@NamedInterface("forms")
package io.zhiheng.platform.forms;

import org.springframework.modulith.NamedInterface;
