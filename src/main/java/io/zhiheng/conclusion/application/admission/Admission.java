package io.zhiheng.conclusion.application.admission;

import static io.zhiheng.conclusion.application.ConclusionStep.DECIDE_REQUEST;
import static io.zhiheng.conclusion.application.ConclusionStep.HANDLE_APPEAL;
import static io.zhiheng.conclusion.application.ConclusionStep.HANDLE_OBJECTION;

import io.zhiheng.conclusion.application.Independence;
import io.zhiheng.platform.workflow.task.TaskRef;
import io.zhiheng.request.application.KnownSteps;
import io.zhiheng.request.application.RequestStep;
import io.zhiheng.request.domain.AssessmentRequest;
import io.zhiheng.shared.RuleBroken;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Who may take a step that judges others' work or looks after a certificate. Asked before the step is offered, and
 * again when it is claimed.
 */
@Component
public class Admission {

    private final KnownSteps steps;
    private final Independence independence;

    Admission(KnownSteps steps, Independence independence) {
        this.steps = steps;
        this.independence = independence;
    }

    /** Ids of the steps that the rules keep single people from. */
    public Set<String> guarded() {
        return steps.all().filter(RequestStep::isGuarded).map(RequestStep::id).collect(Collectors.toUnmodifiableSet());
    }

    public boolean guards(TaskRef task) {
        return steps.find(task.step()).filter(RequestStep::isGuarded).isPresent();
    }

    /** @throws RuleBroken as {@link Independence} says */
    void require(TaskRef task, UUID account, AssessmentRequest request) {
        if (DECIDE_REQUEST.is(task)) {
            independence.requireDecider(account, request);
            independence.requireNoOtherSeat(account, request, task);
        } else if (HANDLE_OBJECTION.is(task)) {
            independence.requireObjectionHandler(account, request);
        } else if (HANDLE_APPEAL.is(task)) {
            independence.requireAppealHandler(account, request);
        } else if (guards(task)) {
            independence.requireCertificateHandler(account, request);
        }
    }

    public boolean lets(TaskRef task, UUID account, AssessmentRequest request) {
        try {
            require(task, account, request);
            return true;
        } catch (RuleBroken refused) {
            return false;
        }
    }
}
