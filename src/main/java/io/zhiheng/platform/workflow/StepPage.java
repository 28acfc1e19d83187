package io.zhiheng.platform.workflow;

import java.util.Set;

/** Where a task is worked on. The module that owns the page implements it as a bean. */
public interface StepPage {

    /** Id of the process model. */
    String process();

    /** Ids of the user tasks that open here. */
    Set<String> steps();

    /** The path of the page, starting with a slash. */
    String path(TaskRef task);
}
