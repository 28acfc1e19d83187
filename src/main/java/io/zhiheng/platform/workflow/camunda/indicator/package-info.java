/** Models whose tasks of first-level indicators follow another edition. */
package io.zhiheng.platform.workflow.camunda.indicator;
