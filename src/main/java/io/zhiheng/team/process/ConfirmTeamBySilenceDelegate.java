package io.zhiheng.team.process;

import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.team.application.ConfirmTeamBySilence;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Lets the process call the use case of the same name. */
@Component
class ConfirmTeamBySilenceDelegate implements JavaDelegate {

    private final ConfirmTeamBySilence confirmTeamBySilence;

    ConfirmTeamBySilenceDelegate(ConfirmTeamBySilence confirmTeamBySilence) {
        this.confirmTeamBySilence = confirmTeamBySilence;
    }

    @Override
    public void execute(DelegateExecution step) {
        confirmTeamBySilence.execute(AssessmentRequestId.of(step.getProcessBusinessKey()));
    }
}
