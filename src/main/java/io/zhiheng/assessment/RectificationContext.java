package io.zhiheng.assessment;

import io.zhiheng.platform.workflow.task.TaskRef;
import io.zhiheng.shared.EnterpriseId;
import java.util.Optional;

/** Knows who asked for a rectification. Implemented by whoever opens rounds. */
public interface RectificationContext {

    /** About the open round; empty if it was not this one who asked. */
    Optional<Asked> of(SelfAssessmentId id, EnterpriseId enterprise, int round);

    /**
     * @param task handing the rectification in completes it
     * @param name what it belongs to, as people call it
     * @param page path of the page that the person comes from and goes back to
     * @param talk path of the API below which a clause's dialogue is, {@code <talk>/<clause>/dialogue}
     * @param by who asked
     * @param why in that person's words, for all clauses together
     */
    record Asked(TaskRef task, String name, String page, String talk, String by, String why) {}
}
