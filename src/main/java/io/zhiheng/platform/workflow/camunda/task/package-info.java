/** Tasks as the engine and the table of open tasks hold them. */
package io.zhiheng.platform.workflow.camunda.task;
