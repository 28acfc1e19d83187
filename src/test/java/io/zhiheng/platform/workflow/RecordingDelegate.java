package io.zhiheng.platform.workflow;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Stands for a use case: remembers for whom it was called, and can be told to fail. */
public class RecordingDelegate implements JavaDelegate {

    /** One call: for which aggregate, with which notice (null when the step has none). */
    public record Call(String businessKey, Object notice) {}

    private final List<Call> calls = new ArrayList<>();
    private int failuresLeft;

    @Override
    public synchronized void execute(DelegateExecution step) {
        if (failuresLeft > 0) {
            failuresLeft--;
            throw new IllegalStateException("told to fail");
        }
        calls.add(new Call(step.getProcessBusinessKey(), step.getVariable("notice")));
    }

    public synchronized void failNext(int times) {
        failuresLeft = times;
    }

    public synchronized List<Object> noticesFor(String businessKey) {
        return calls.stream()
                .filter(call -> businessKey.equals(call.businessKey()))
                .map(Call::notice)
                .toList();
    }

    public synchronized int callsFor(String businessKey) {
        return (int) calls.stream()
                .filter(call -> businessKey.equals(call.businessKey()))
                .count();
    }
}
