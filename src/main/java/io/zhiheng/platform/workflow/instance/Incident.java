package io.zhiheng.platform.workflow.instance;

import java.time.Instant;

/**
 * A step that the system takes by itself and that has failed for good: an administrator can have it tried again.
 *
 * @param id names it as long as it lasts
 * @param step id of the node
 * @param name its Chinese name in the model
 */
public record Incident(
        String id,
        String process,
        String businessKey,
        int version,
        String step,
        String name,
        FailureCause cause,
        Instant since) {}
