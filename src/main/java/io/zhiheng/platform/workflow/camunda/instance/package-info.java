/** What the engine knows of the processes that it runs or ran. */
package io.zhiheng.platform.workflow.camunda.instance;
