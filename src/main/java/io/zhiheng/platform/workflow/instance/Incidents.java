package io.zhiheng.platform.workflow.instance;

import java.util.List;
import java.util.Optional;

/** What has failed for good and waits for an administrator. */
public interface Incidents {

    /** Of one process, oldest first. */
    List<Incident> of(String businessKey);

    /** Newest first. */
    Found list(IncidentFilter filter, long offset, int limit);

    /** Empty when it waits no longer. */
    Optional<Incident> find(String id);

    /** Has the step tried once more; it runs soon after, not within this call. */
    void retry(String id);

    record Found(List<Incident> items, long total) {}
}
