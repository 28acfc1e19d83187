package io.zhiheng.review.process;

import io.zhiheng.identity.Actor;
import io.zhiheng.platform.workflow.Performer;
import io.zhiheng.platform.workflow.StepCompletion;
import io.zhiheng.platform.workflow.TaskRef;
import io.zhiheng.review.application.ActingPerson;
import io.zhiheng.review.application.onsite.CloseOnSite;
import io.zhiheng.review.application.onsite.HandInCorrections;
import io.zhiheng.review.application.onsite.OpenOnSite;
import io.zhiheng.review.application.onsite.PlanOnSite;
import io.zhiheng.review.application.onsite.VerifyCorrections;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Which use case completes which step of the visit and of the corrections. */
@Component
class OnSiteSteps implements StepCompletion {

    private interface Step {

        void execute(Actor actor, TaskRef task, Map<String, Object> input);
    }

    private final Map<String, Step> steps;

    OnSiteSteps(
            PlanOnSite plan, OpenOnSite open, CloseOnSite close, HandInCorrections handIn, VerifyCorrections verify) {
        steps = Map.of(
                "planOnSite",
                plan::execute,
                "openOnSite",
                open::execute,
                "assessOnSite",
                close::execute,
                "correctNonconformities",
                handIn::execute,
                "verifyCorrections",
                verify::execute);
    }

    @Override
    public String process() {
        return ThirdPartyAssessmentContract.PROCESS;
    }

    @Override
    public Set<String> steps() {
        return steps.keySet();
    }

    @Override
    public void complete(TaskRef task, Performer performer, Map<String, Object> input) {
        steps.get(task.step()).execute(ActingPerson.actor(performer), task, input);
    }
}
