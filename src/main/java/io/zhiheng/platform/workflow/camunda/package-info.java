/**
 * Camunda 7 behind the interfaces of {@code platform.workflow}. The engine shares data source and transaction manager
 * with the rest of the application and makes its own tables (act_…) at start; Flyway never touches them.
 */
package io.zhiheng.platform.workflow.camunda;
