package io.zhiheng.platform.workflow.notice;

import java.util.Map;
import java.util.UUID;

/**
 * A process has come to a notice of its own; published in the engine's transaction.
 *
 * @param node id of the service task
 * @param name its Chinese name
 * @param enterprise whose process it is
 * @param institution that assesses; null where there is none
 * @param lead account of who leads the team; null where there is none
 * @param variables what forms keep for the process, by name
 */
public record OwnNoticeDue(
        String process,
        String businessKey,
        String node,
        String name,
        OwnNotice notice,
        UUID enterprise,
        UUID institution,
        UUID lead,
        Map<String, Object> variables) {}
