package io.zhiheng.inmemory;

import io.zhiheng.platform.workflow.task.OpenTask;
import io.zhiheng.platform.workflow.task.TaskRef;
import io.zhiheng.platform.workflow.task.Tasks;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.RuleBroken;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Tasks that a test opens. Completing one closes it and remembers by what the process would decide; nothing follows by
 * itself.
 */
public final class FakeTasks {

    private final Map<TaskRef, OpenTask> open = new LinkedHashMap<>();
    private final Map<TaskRef, Map<String, Object>> completed = new LinkedHashMap<>();
    private final List<String> reassigned = new ArrayList<>();

    /** The enterprise's own. */
    public void open(TaskRef task) {
        open.put(task, task(task, null, null));
    }

    /** For the institution's people, offered to a group. */
    public void offer(TaskRef task) {
        open.put(task, task(task, null, "managers"));
    }

    /** Claimed from those it was offered to. */
    public void open(TaskRef task, UUID holder) {
        open.put(task, task(task, holder, "managers"));
    }

    /** Given to this person from the start. */
    public void give(TaskRef task, UUID holder) {
        open.put(task, task(task, holder, null));
    }

    /** What the process decides by; empty while the task has not been completed. */
    public Optional<Map<String, Object>> decisions(TaskRef task) {
        return Optional.ofNullable(completed.get(task));
    }

    public boolean isCompleted(TaskRef task) {
        return completed.containsKey(task);
    }

    /** As {@code <task> <account>: <reason>}. */
    public List<String> reassigned() {
        return reassigned;
    }

    /** What no test has asked of it yet is refused. */
    Tasks asTasks() {
        return (Tasks) Proxy.newProxyInstance(
                Tasks.class.getClassLoader(), new Class<?>[] {Tasks.class}, (proxy, method, given) -> {
                    if (method.isDefault()) {
                        return java.lang.reflect.InvocationHandler.invokeDefault(proxy, method, given);
                    }
                    return switch (method.getName()) {
                        case "complete" -> complete((TaskRef) given[0], decisions(given[1]));
                        case "completeHeld" -> completeHeld((TaskRef) given[0], (UUID) given[1], decisions(given[2]));
                        case "isOpen" -> open.containsKey((TaskRef) given[0]);
                        case "find" -> Optional.ofNullable(open.get((TaskRef) given[0]));
                        case "of" -> of((String) given[0]);
                        case "isOffered" -> ((OpenTask) given[1]).assignee() == null;
                        case "reassign" ->
                            reassigned.add(given[0] + " " + ((Actor) given[2]).account() + ": " + given[3]);
                        default -> throw new UnsupportedOperationException(method.toString());
                    };
                });
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> decisions(Object given) {
        return (Map<String, Object>) given;
    }

    private List<OpenTask> of(String businessKey) {
        return open.values().stream()
                .filter(task -> task.ref().businessKey().equals(businessKey))
                .toList();
    }

    private Object complete(TaskRef task, Map<String, Object> decisions) {
        if (open.remove(task) == null) {
            throw RuleBroken.conflict("platform.rule.task-not-open");
        }
        completed.put(task, decisions);
        return null;
    }

    private Object completeHeld(TaskRef task, UUID account, Map<String, Object> decisions) {
        var held = open.get(task);
        if (held != null && held.assignee() == null) {
            throw RuleBroken.conflict("platform.rule.task-not-claimed");
        }
        if (held != null && !held.isHeldBy(account)) {
            throw RuleBroken.conflict("platform.rule.task-claimed");
        }
        return complete(task, decisions);
    }

    private static OpenTask task(TaskRef ref, UUID holder, String audience) {
        var staff = holder == null && audience == null ? null : new OpenTask.Staff(null, audience, null, null, null);
        var assignee = holder == null ? null : holder.toString();
        return new OpenTask(ref, "process", ref.step(), null, null, null, assignee, null, null, staff);
    }
}
