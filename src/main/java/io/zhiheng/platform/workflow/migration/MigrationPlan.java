package io.zhiheng.platform.workflow.migration;

import java.util.SortedMap;

/**
 * Where what stands at a node of one version shall stand in another.
 *
 * @param from deployment of the version that is left
 * @param to deployment of the version that is gone over to
 * @param mapping ids of nodes by the ids of those that are left
 */
public record MigrationPlan(String from, String to, SortedMap<String, String> mapping) {}
