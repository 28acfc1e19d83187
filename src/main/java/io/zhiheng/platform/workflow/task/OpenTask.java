package io.zhiheng.platform.workflow.task;

import java.time.Instant;
import java.util.UUID;

/**
 * A task that waits for somebody.
 *
 * @param process id of the process model
 * @param name the step's Chinese name in the model
 * @param enterprise whose task it is or concerns; null when the process has no such variable
 * @param due when it is due; null when it has no time limit
 * @param assignee account of who has claimed it; null while nobody has
 * @param form id of the Camunda Form bound to the step; null when it has none
 * @param page path of the page on which it is worked on; null when its module names none
 * @param staff what only tasks of an institution's people have; null when it is the enterprise's own
 */
public record OpenTask(
        TaskRef ref,
        String process,
        String name,
        String enterprise,
        Instant created,
        Instant due,
        String assignee,
        String form,
        String page,
        Staff staff) {

    /**
     * @param institution whose people it is for; null when the process has no such variable
     * @param audience the group it is offered to; null when it was given to one person from the start
     * @param holder name of who has it; null while nobody has
     * @param words what people call it
     * @param reminded when somebody last asked for it to be done; null when nobody did
     */
    public record Staff(String institution, String audience, String holder, TaskWords.Line words, Instant reminded) {}

    public String id() {
        return ref.id();
    }

    public boolean isForStaff() {
        return staff != null;
    }

    /** Whether it is about the person who has it, and therefore nobody else's. */
    public boolean isPersonal() {
        return ref.item().equals(assignee);
    }

    /** Whether it was given to one person from the start, from whom it may pass to another. */
    public boolean isGiven() {
        return isForStaff() && staff.audience() == null && !isPersonal();
    }

    public boolean isHeldBy(UUID account) {
        return account.toString().equals(assignee);
    }
}
