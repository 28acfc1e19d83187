package io.zhiheng.inmemory;

import io.zhiheng.platform.workflow.Processes;
import io.zhiheng.shared.NotFound;
import io.zhiheng.shared.RuleBroken;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Processes that wait for the messages that a test says, and remember what they were told. */
public final class FakeProcesses implements Processes {

    private final Set<String> awaited = new HashSet<>();
    private final List<String> sent = new ArrayList<>();
    private final Map<String, Map<String, Object>> variables = new HashMap<>();

    public void await(String message, Object businessKey) {
        awaited.add(message + " " + businessKey);
    }

    /** As {@code <message> <business key>}. */
    public List<String> sent() {
        return sent;
    }

    /** All that was said at the start, with messages, and since. */
    public Map<String, Object> known(Object businessKey) {
        return variables.getOrDefault(businessKey.toString(), Map.of());
    }

    @Override
    public void start(String process, String businessKey, Map<String, Object> started) {
        remember(businessKey, started);
    }

    @Override
    public void send(String message, String businessKey, Map<String, Object> scopeVariables) {
        if (!awaited.remove(message + " " + businessKey)) {
            throw RuleBroken.conflict("platform.rule.message-not-expected");
        }
        sent.add(message + " " + businessKey);
        remember(businessKey, scopeVariables);
    }

    @Override
    public void remember(String businessKey, Map<String, Object> told) {
        variables.computeIfAbsent(businessKey, key -> new HashMap<>()).putAll(told);
    }

    @Override
    public boolean awaits(String message, String businessKey) {
        return awaited.contains(message + " " + businessKey);
    }

    @Override
    public int version(String businessKey) {
        if (!isRunning(businessKey)) {
            throw new NotFound("process", businessKey);
        }
        return 1;
    }

    @Override
    public boolean isRunning(String businessKey) {
        return variables.containsKey(businessKey);
    }

    @Override
    public void end(String businessKey, String reason) {
        sent.add("end " + businessKey);
    }

    @Override
    public boolean hasFailed(String businessKey) {
        return false;
    }

    @Override
    public void retryFailed(String businessKey) {
        throw new UnsupportedOperationException();
    }
}
