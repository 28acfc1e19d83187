/** What no model may make an engine do, even when it got past the vetting. */
package io.zhiheng.platform.workflow.camunda.limits;
