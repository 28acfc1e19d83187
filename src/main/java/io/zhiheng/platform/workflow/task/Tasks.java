package io.zhiheng.platform.workflow.task;

import io.zhiheng.shared.Actor;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

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

    /**
     * The same for a task of staff: only the one who holds it may.
     *
     * @throws io.zhiheng.shared.RuleBroken conflict {@code task-not-open}, {@code task-not-claimed} while nobody holds
     *     it, {@code task-claimed} naming the other person who does
     */
    void completeHeld(TaskRef task, UUID account, Map<String, Object> decisions);

    default void completeHeld(TaskRef task, UUID account) {
        completeHeld(task, account, Map.of());
    }

    boolean isOpen(TaskRef task);

    Optional<OpenTask> find(TaskRef task);

    /**
     * The task, if this person may know of it: the enterprise's own; for staff, who holds it, whom it is offered to,
     * and the managers of its institution.
     *
     * @throws io.zhiheng.shared.NotFound for everybody else
     * @throws io.zhiheng.shared.RuleBroken conflict {@code task-not-open} when it was theirs to know and is completed
     */
    OpenTask seenBy(Actor actor, TaskRef task);

    /**
     * Whether a task of staff is offered to this person and no rule keeps it from the person; nobody need have claimed
     * it.
     */
    boolean isOffered(Actor actor, OpenTask task);

    /** To whom of the institution the task could be given: those whom the rules let, without who has it. */
    List<Actor> takers(OpenTask task);

    /** Whether a process of this enterprise has had the step open before. */
    boolean wasCompleted(TaskRef task, String enterprise);

    /** All open tasks of one process, oldest first. */
    List<OpenTask> of(String businessKey);

    /** The same of several processes, by their keys; those without an open task are not in it. */
    Map<String, List<OpenTask>> of(Collection<String> businessKeys);

    /** The open tasks of these steps that the person holds, oldest first. */
    List<OpenTask> heldBy(UUID account, Set<String> steps);

    /** An enterprise's own open tasks, those due first at the top. */
    TaskPage ofEnterprise(String enterprise, int offset, int limit);

    /**
     * Gives the task to this person alone; nothing happens when the person has it already.
     *
     * @throws io.zhiheng.shared.NotFound when it is not offered to this person
     * @throws io.zhiheng.shared.RuleBroken conflict {@code task-needs-no-claim} when it is the enterprise's,
     *     {@code task-claimed} naming who was faster
     */
    void claim(TaskRef task, Actor actor);

    /**
     * Gives a claimed task back to those it was offered to.
     *
     * @throws io.zhiheng.shared.RuleBroken conflict {@code task-not-claimed}, {@code task-claimed} when another person
     *     holds it, {@code task-is-personal} when it was given to this person from the start,
     *     {@code task-needs-no-claim} when it is the enterprise's
     */
    void release(TaskRef task, Actor actor);

    /**
     * Gives the task to another person of the institution, on a manager's word.
     *
     * @throws io.zhiheng.shared.RuleBroken forbidden {@code managers-only}; conflict {@code task-is-personal} when only
     *     the one who has it can do it; invalid {@code not-eligible} at {@code to} when it may not be offered to that
     *     person; invalid at {@code reason} when none is given
     */
    void reassign(TaskRef task, Actor manager, Actor to, String reason);

    /**
     * Asks whoever the task waits for to do it, at most once a day.
     *
     * @throws io.zhiheng.shared.RuleBroken forbidden {@code managers-only}; conflict {@code reminded-today}
     */
    void remind(TaskRef task, Actor manager);

    /** The Camunda Form (JSON) bound to the task's version of the model. */
    Optional<String> formOf(TaskRef task);
}
