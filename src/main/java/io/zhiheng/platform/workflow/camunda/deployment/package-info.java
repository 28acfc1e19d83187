/** Which models are deployed, from where, and which of their versions are in force. */
package io.zhiheng.platform.workflow.camunda.deployment;
