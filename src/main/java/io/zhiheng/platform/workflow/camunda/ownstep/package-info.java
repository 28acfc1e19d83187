/** Own steps as the engine reads them off its models. */
package io.zhiheng.platform.workflow.camunda.ownstep;
