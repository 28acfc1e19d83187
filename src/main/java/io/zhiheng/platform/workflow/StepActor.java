package io.zhiheng.platform.workflow;

import java.util.Optional;
import java.util.stream.Stream;

/** Who may take an own step. The engine adapter gives the task to them; a model names no group and no account. */
public enum StepActor {
    ENTERPRISE(null, null),
    MANAGERS("managers", null),
    TEAM("team", null),
    LEAD(null, "lead");

    private final String group;
    private final String account;

    /**
     * @param group the variable that names whom it is offered to; null for none
     * @param account the variable that names whom it is given to; null for none
     */
    StepActor(String group, String account) {
        this.group = group;
        this.account = account;
    }

    public Optional<String> group() {
        return Optional.ofNullable(group);
    }

    public Optional<String> account() {
        return Optional.ofNullable(account);
    }

    public boolean isStaff() {
        return this != ENTERPRISE;
    }

    public static Optional<StepActor> find(String name) {
        return Stream.of(values()).filter(actor -> actor.name().equals(name)).findFirst();
    }
}
