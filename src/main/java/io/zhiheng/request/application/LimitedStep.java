package io.zhiheng.request.application;

import io.zhiheng.platform.workflow.task.ContractStep;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What has a time limit, and how long it is unless {@code zhiheng.review.limits} says otherwise. */
public enum LimitedStep {
    ACCEPT_REQUEST("5wd"),
    COMPLETE_REQUEST("10wd"),
    /** With the declarations of its members. */
    PROPOSE_TEAM("5wd"),
    CONFIRM_TEAM("3wd"),
    ANSWER_TEAM_OBJECTION("3wd"),
    /** With the lead's conclusion. */
    REVIEW_DOCUMENTS("10wd"),
    RECTIFY_ANSWERS("15wd"),
    /** Until the opening meeting. */
    PLAN_ON_SITE("20wd"),
    /** After the last day on site. */
    ASSESS_ON_SITE("5d"),
    /** Stands still while the institution verifies. */
    CORRECT_NONCONFORMITIES("30d"),
    VERIFY_CORRECTIONS("5wd"),
    WRITE_REPORT("10wd"),
    CONFIRM_REPORT("5wd"),
    DECIDE_REQUEST("10wd"),
    PUBLICITY("5wd"),
    HANDLE_OBJECTION("5wd"),
    /** From one surveillance to the next. */
    SURVEILLANCE("12mo"),
    SUPERVISE_CERTIFICATE("60d"),
    CURE_SUSPENSION("6mo"),
    CERTIFICATE("36mo"),
    AWAIT_APPEAL("10wd"),
    HANDLE_APPEAL("20wd");

    private static final Map<String, LimitedStep> BY_NODE =
            Stream.of(values()).collect(Collectors.toUnmodifiableMap(LimitedStep::node, step -> step));

    private final TimeLimit usual;

    LimitedStep(String usual) {
        this.usual = TimeLimit.of(usual);
    }

    public TimeLimit usual() {
        return usual;
    }

    /** Id of the node of the model that begins it, where there is one: {@code acceptRequest}. */
    public String node() {
        return ContractStep.nodeId(name());
    }

    /** What begins at the node. */
    public static Optional<LimitedStep> find(String node) {
        return Optional.ofNullable(BY_NODE.get(node));
    }

    /** @throws IllegalStateException when nothing that has a limit begins there */
    public static LimitedStep at(String node) {
        return find(node).orElseThrow(() -> new IllegalStateException("No time limit begins at " + node));
    }
}
