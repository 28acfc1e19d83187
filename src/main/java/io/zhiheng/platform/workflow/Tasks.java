package io.zhiheng.platform.workflow;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The tasks that processes hold open for people. */
public interface Tasks {

    /**
     * Lets the process go on. Runs in the caller's transaction; the caller holds its aggregate's lock.
     *
     * @param decisions what the process decides by, never what a form holds; usually empty
     * @throws io.zhiheng.shared.RuleBroken conflict {@code task-not-open} when the task does not wait (any more)
     */
    void complete(TaskRef task, Map<String, Object> decisions);

    default void complete(TaskRef task) {
        complete(task, Map.of());
    }

    boolean isOpen(TaskRef task);

    Optional<OpenTask> find(TaskRef task);

    /** Whether a process of this enterprise has had the step open before. */
    boolean wasCompleted(TaskRef task, String enterprise);

    /** All open tasks of one process, oldest first. */
    List<OpenTask> of(String businessKey);

    /** An enterprise's open tasks, those due first at the top. */
    TaskPage ofEnterprise(String enterprise, int offset, int limit);

    /**
     * Gives the task to one person.
     *
     * @throws io.zhiheng.shared.RuleBroken conflict {@code task-needs-no-claim} when the step is offered to nobody in
     *                                      particular, {@code task-claimed} when another person was faster
     */
    void claim(TaskRef task, String person);

    /**
     * Gives a claimed task back.
     *
     * @throws io.zhiheng.shared.RuleBroken conflict {@code task-not-claimed} when this person does not hold it
     */
    void release(TaskRef task, String person);

    /** The Camunda Form (JSON) bound to the task's version of the model. */
    Optional<String> formOf(TaskRef task);
}
