package io.zhiheng.administration.application.incident;

import io.zhiheng.platform.workflow.instance.InstanceOwner.Head;
import java.time.Instant;

/**
 * A step that failed for good, in words.
 *
 * @param process the process in Chinese
 * @param name the step in Chinese
 * @param cause why it failed
 * @param help what an administrator can do about it
 * @param platform whether it is for the platform's administrators to have it tried again
 */
public record IncidentLine(
        String id,
        String process,
        String businessKey,
        Head head,
        String name,
        String cause,
        String help,
        boolean platform,
        Instant since) {}
