package io.zhiheng.request.process;

import io.zhiheng.request.RequestState;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Remembers which use cases a process called in which order, and says what they answer. */
class Chronicle {

    private final Map<String, List<String>> happenings = new ConcurrentHashMap<>();
    private final Map<String, List<RequestState>> states = new ConcurrentHashMap<>();
    private final Map<String, Map<String, String>> answers = new ConcurrentHashMap<>();
    private final Map<String, Integer> failures = new ConcurrentHashMap<>();

    void happened(String request, String what) {
        if (failures.merge(what + request, 0, Integer::sum) > 0) {
            failures.merge(what + request, -1, Integer::sum);
            throw new IllegalStateException("told to fail");
        }
        happenings.computeIfAbsent(request, any -> new ArrayList<>()).add(what);
    }

    void entered(String request, RequestState state) {
        var entered = states.computeIfAbsent(request, any -> new ArrayList<>());
        if (entered.isEmpty() || entered.get(entered.size() - 1) != state) {
            entered.add(state);
        }
    }

    List<String> happeningsOf(String request) {
        return List.copyOf(happenings.getOrDefault(request, List.of()));
    }

    /** Each state once for as long as it lasted. */
    List<RequestState> statesOf(String request) {
        return List.copyOf(states.getOrDefault(request, List.of()));
    }

    RequestState stateOf(String request) {
        var entered = statesOf(request);
        return entered.get(entered.size() - 1);
    }

    void answer(String request, String variable, String value) {
        answers.computeIfAbsent(request, any -> new HashMap<>()).put(variable, value);
    }

    String answerTo(String request, String variable, String usually) {
        return answers.getOrDefault(request, Map.of()).getOrDefault(variable, usually);
    }

    void failNext(String request, String what, int times) {
        failures.put(what + request, times);
    }
}
