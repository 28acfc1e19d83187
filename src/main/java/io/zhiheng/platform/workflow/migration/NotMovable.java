package io.zhiheng.platform.workflow.migration;

import java.util.List;

/** A process cannot go over to another version; nothing of it has changed. */
public class NotMovable extends RuntimeException {

    /** What an administrator can do about it differs by this. */
    public enum Why {
        NO_COUNTERPART,
        NOT_POSSIBLE,
        TWO_TASKS_ALIKE,
        OTHER_VERSION,
        /** What runs by an edition needs a task for each of its indicators. */
        OTHER_INDICATORS,
        ROWS_DISAGREE
    }

    /** @param node the node in Chinese; null where the whole process is meant */
    public record Problem(Why why, String node) {}

    private final transient List<Problem> problems;

    public NotMovable(List<Problem> problems) {
        super(problems.toString());
        this.problems = problems;
    }

    public NotMovable(Why why, String node) {
        this(List.of(new Problem(why, node)));
    }

    public List<Problem> problems() {
        return problems;
    }
}
