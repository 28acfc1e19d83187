package io.zhiheng.administration.application.instance;

import io.zhiheng.platform.workflow.instance.InstanceOwner.Head;
import java.time.Instant;

/**
 * A step that failed for good, in words.
 *
 * @param process the process in Chinese
 * @param name the step in Chinese
 * @param cause why it failed
 * @param help what an administrator can do about it
 */
public record IncidentLine(
        String id,
        String process,
        String businessKey,
        Head head,
        String name,
        String cause,
        String help,
        Instant since) {}
