package io.zhiheng.assessment.process;

import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.assessment.application.frozen.FreezeAnswers;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Lets the process call the use case of the same name. */
@Component
class FreezeAnswersDelegate implements JavaDelegate {

    private final FreezeAnswers freezeAnswers;

    FreezeAnswersDelegate(FreezeAnswers freezeAnswers) {
        this.freezeAnswers = freezeAnswers;
    }

    @Override
    public void execute(DelegateExecution step) {
        freezeAnswers.execute(SelfAssessmentId.of(step.getProcessBusinessKey()));
    }
}
