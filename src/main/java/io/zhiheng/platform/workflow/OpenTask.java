package io.zhiheng.platform.workflow;

import java.time.Instant;

/**
 * A task that waits for somebody.
 *
 * @param process    id of the process model
 * @param name       the step's Chinese name in the model
 * @param enterprise whose task it is or concerns; null when the process has no such variable
 * @param due        when it is due; null when it has no time limit
 * @param assignee   who has claimed it; null while nobody has
 * @param form       id of the Camunda Form bound to the step; null when it has none
 * @param page       path of the page on which it is worked on; null when its module names none
 */
public record OpenTask(TaskRef ref, String process, String name, String enterprise, Instant created, Instant due,
                       String assignee, String form, String page) {

    public String id() {
        return ref.id();
    }
}
