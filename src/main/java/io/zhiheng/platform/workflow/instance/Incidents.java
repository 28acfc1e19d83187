package io.zhiheng.platform.workflow.instance;

import java.util.List;

/** What has failed for good and waits for an administrator. */
public interface Incidents {

    /** Of one process, oldest first. */
    List<Incident> of(String businessKey);

    /**
     * Newest first.
     *
     * @param process id of the model; null for all
     * @param keys business keys of the only ones that are looked for; null for all
     */
    Found list(String process, List<String> keys, long offset, int limit);

    record Found(List<Incident> items, long total) {}
}
