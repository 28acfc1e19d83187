package io.zhiheng.platform.workflow;

import java.util.Map;

/** Running processes, known by the id of the aggregate they move. Every call joins the caller's transaction. */
public interface Processes {

    /**
     * Starts the newest version of a model.
     *
     * @param process id of the model
     * @param variables ids and decisions only; {@code enterprise} is copied to every task of the process
     * @throws io.zhiheng.shared.RuleBroken conflict {@code process-stopped} while {@link Starts} says so
     */
    void start(String process, String businessKey, Map<String, Object> variables);

    /**
     * Sends a message to the one process of this key that waits for it.
     *
     * @param scopeVariables variables of the scope that the message opens, so that a second message leaves them alone
     * @throws io.zhiheng.shared.RuleBroken conflict {@code message-not-expected} when the process does not wait for it,
     *     {@code task-already-open} when the task it opens is open already
     */
    void send(String message, String businessKey, Map<String, Object> scopeVariables);

    default void send(String message, String businessKey) {
        send(message, businessKey, Map.of());
    }

    /** Changes what the running process knows of its decisions; tasks that are open stay as they are. */
    void remember(String businessKey, Map<String, Object> variables);

    /** Whether the process of this key waits for the message now. */
    boolean awaits(String message, String businessKey);

    /**
     * The version of the model by which this process runs or ran.
     *
     * @throws io.zhiheng.shared.NotFound when no process goes by this key
     */
    int version(String businessKey);

    boolean isRunning(String businessKey);

    /** Ends the process where it stands; nothing that would have followed happens. */
    void end(String businessKey, String reason);

    /** Whether a step that the system takes by itself has failed for good and waits for an administrator. */
    boolean hasFailed(String businessKey);

    /** Tries the steps again that have failed for good; they run soon after, not within this call. */
    void retryFailed(String businessKey);
}
