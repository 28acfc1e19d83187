package io.zhiheng.platform.workflow;

import java.time.Instant;
import java.util.Optional;

/** Whether new processes of a model may be started. What runs goes on in any case. */
public interface Starts {

    /** Until another version is in force. */
    void stop(String process, String reason, String by);

    /** Why none is started now. */
    Optional<Stop> stopped(String process);

    /** @param by who stopped them; null when this build cannot work with the version in force */
    record Stop(String reason, String by, Instant at) {}
}
