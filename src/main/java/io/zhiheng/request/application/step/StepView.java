package io.zhiheng.request.application.step;

import io.zhiheng.platform.workflow.task.OpenTask;
import io.zhiheng.request.application.RequestHead;
import java.util.List;

/**
 * A step as its page shows it.
 *
 * @param holder name of who holds it; null while nobody does
 * @param home path of the request's page on this person's side
 */
public record StepView(
        OpenTask task, RequestHead request, Hold hold, String holder, String home, List<StepFormData.Fact> facts) {

    /** MINE: may be done now. OFFERED: must be claimed first. TAKEN: another person has it. */
    public enum Hold {
        MINE,
        OFFERED,
        TAKEN
    }
}
