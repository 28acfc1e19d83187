/** Migration by the engine, and of what we keep beside it. */
package io.zhiheng.platform.workflow.camunda.migration;
