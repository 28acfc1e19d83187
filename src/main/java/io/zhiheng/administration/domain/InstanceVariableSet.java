package io.zhiheng.administration.domain;

import io.zhiheng.shared.AuditedEvent;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A second administrator released what a variable of a running process shall hold. @param from what it held before;
 * null for nothing
 */
public record InstanceVariableSet(String businessKey, String variable, String from, String to) implements AuditedEvent {

    @Override
    public String subject() {
        return "instance:" + businessKey;
    }

    @Override
    public Map<String, Object> facts() {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("variable", variable);
        facts.put("from", from);
        facts.put("to", to);
        return facts;
    }
}
