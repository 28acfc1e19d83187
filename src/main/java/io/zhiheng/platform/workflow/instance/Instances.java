package io.zhiheng.platform.workflow.instance;

import io.zhiheng.platform.workflow.model.ModelVersions.Token;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The processes that run or have run, and what the engine knows of each. */
public interface Instances {

    /** Newest first. */
    Found list(InstanceFilter filter, long offset, int limit);

    Optional<Instance> find(String businessKey);

    /** What it has come through, in the order in which it was entered. */
    List<Activity> activities(String businessKey);

    /** In the order of their names. */
    List<Variable> variables(String businessKey);

    /** Where it stands now; nowhere when it has ended. */
    List<Token> tokens(String businessKey);

    record Found(List<Instance> items, long total) {}

    /** 人工办理, 系统执行, 事件, 阶段. */
    enum Kind {
        PERSON,
        SYSTEM,
        EVENT,
        PHASE
    }

    /**
     * @param node id of the node
     * @param endedAt null while it lasts
     * @param cancelled whether it ended without being completed
     * @param person who took it, where that is kept with the task; else null
     */
    record Activity(
            String node,
            String name,
            Kind kind,
            Instant startedAt,
            Instant endedAt,
            boolean cancelled,
            String person) {}

    /**
     * @param place the node to which it belongs, in Chinese; null where it belongs to the whole process
     * @param value a text, a number, a yes or no, a moment or a list; null for nothing
     */
    record Variable(String name, String place, Object value) {}
}
