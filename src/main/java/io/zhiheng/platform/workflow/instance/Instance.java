package io.zhiheng.platform.workflow.instance;

import java.time.Instant;

/**
 * A process that runs or has run.
 *
 * @param process id of the model
 * @param businessKey id of the aggregate that it moves
 * @param deployment names the version that it follows
 * @param version the number of this version
 * @param endedAt null while it runs
 * @param incidents steps of it that have failed for good
 */
public record Instance(
        String process,
        String businessKey,
        String deployment,
        int version,
        Instant startedAt,
        Instant endedAt,
        int incidents) {

    public boolean isRunning() {
        return endedAt == null;
    }
}
