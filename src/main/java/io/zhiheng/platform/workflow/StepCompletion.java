package io.zhiheng.platform.workflow;

import io.zhiheng.platform.workflow.task.TaskRef;
import io.zhiheng.platform.workflow.task.Tasks;
import io.zhiheng.shared.Actor;
import java.util.Map;

/**
 * What completing a step means. The module that owns the step implements it as a bean and hands over to its use case,
 * which ends with {@link Tasks#complete}; a step without one cannot be completed from outside.
 */
public interface StepCompletion {

    /** Id of the process model. */
    String process();

    boolean completes(TaskRef task);

    /**
     * @param task open, and seen by the actor; whether the actor may complete it is for the use case to say
     * @param input what the task's form holds, unchecked
     */
    void complete(TaskRef task, Actor actor, Map<String, Object> input);
}
