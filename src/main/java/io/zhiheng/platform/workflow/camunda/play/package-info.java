/** A model is played through on a second engine, in a schema of its own that is dropped afterwards. */
package io.zhiheng.platform.workflow.camunda.play;
