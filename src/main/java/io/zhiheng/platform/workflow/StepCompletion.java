package io.zhiheng.platform.workflow;

import java.util.Map;
import java.util.Set;

/**
 * What completing a step means. The module that owns the step implements it as a bean and hands over to its use case,
 * which ends with {@link Tasks#complete}; a step without one cannot be completed from outside.
 */
public interface StepCompletion {

    /** Id of the process model. */
    String process();

    /** Ids of the user tasks this completes. */
    Set<String> steps();

    /**
     * @param task open, and seen by the performer; whether the performer may complete it is for the use case to say
     * @param input what the task's form holds, unchecked
     */
    void complete(TaskRef task, Performer performer, Map<String, Object> input);
}
