package io.zhiheng.platform.workflow.task;

import io.zhiheng.shared.Actor;
import io.zhiheng.shared.AuditedEvent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** What people do about a staff task without completing it; published before it is done, in the same transaction. */
public sealed interface TaskHandling extends AuditedEvent {

    OpenTask task();

    /** Who did it. */
    Actor by();

    @Override
    default String subject() {
        return "task:" + task().id();
    }

    record TaskClaimed(OpenTask task, Actor by) implements TaskHandling {}

    record TaskReleased(OpenTask task, Actor by) implements TaskHandling {}

    /** @param task as it was before: its holder is the person it was taken from, null if it had none */
    record TaskReassigned(OpenTask task, Actor by, Actor to, String reason) implements TaskHandling {

        @Override
        public Map<String, Object> facts() {
            var facts = new LinkedHashMap<String, Object>();
            facts.put("from", task.assignee());
            facts.put("to", to.account().toString());
            facts.put("reason", reason);
            return facts;
        }
    }

    /** Meant for the task's holder; while nobody holds it, for all it is offered to. */
    record TaskReminded(OpenTask task, Actor by) implements TaskHandling {

        public UUID holder() {
            return task.assignee() == null ? null : UUID.fromString(task.assignee());
        }
    }
}
