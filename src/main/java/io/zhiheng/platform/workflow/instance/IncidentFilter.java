package io.zhiheng.platform.workflow.instance;

import java.util.Set;

/**
 * What a list of incidents is narrowed to.
 *
 * @param process id of the model; null for all
 * @param keys business keys of the only ones that are looked for; null for all
 * @param steps ids of the only nodes that are looked for; null for all
 */
public record IncidentFilter(String process, Set<String> keys, Set<String> steps) {

    public static final IncidentFilter ALL = new IncidentFilter(null, null, null);
}
