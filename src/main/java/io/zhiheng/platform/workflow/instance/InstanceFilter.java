package io.zhiheng.platform.workflow.instance;

import java.util.Set;

/**
 * What a list of instances is narrowed to.
 *
 * @param process id of the model; null for all
 * @param deployment of one version; null for all
 * @param standing null for all
 * @param keys the only ones that are looked for, by business key or by the engine's own id; null for all
 */
public record InstanceFilter(String process, String deployment, Standing standing, Set<String> keys) {

    /** 进行中, 已结束, 异常. */
    public enum Standing {
        RUNNING,
        FINISHED,
        FAILED
    }
}
