package io.zhiheng.platform.workflow.task;

/**
 * What people call a staff task. The module that owns the process implements it as a bean; asked once, when the task
 * opens, and kept with it so that lists can be searched.
 */
public interface TaskWords {

    /** Id of the process model. */
    String process();

    Line of(TaskRef task);

    /**
     * Everything may be null.
     *
     * @param enterprise the enterprise's name
     * @param subject what it is about, short: a request's number and level
     * @param item the item's name: an indicator's, a member's, a round's
     * @param source who or what brought it here (来自)
     */
    record Line(String enterprise, String subject, String item, String source) {

        public static final Line NONE = new Line(null, null, null, null);
    }
}
