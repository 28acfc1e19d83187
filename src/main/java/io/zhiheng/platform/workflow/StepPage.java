package io.zhiheng.platform.workflow;

import io.zhiheng.platform.workflow.task.TaskRef;

/** Where the tasks of a process are worked on. The module that owns the pages implements it as a bean. */
public interface StepPage {

    /** Id of the process model. */
    String process();

    /** The path of the page, starting with a slash; null for a step that has none. */
    String path(TaskRef task);

    /** @param staff whether the step is an institution's; an own step may be either side's */
    default String path(TaskRef task, boolean staff) {
        return path(task);
    }
}
