package io.zhiheng.team.process;

import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.team.application.CheckDeclarations;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Lets the process call the use case of the same name. */
@Component
class CheckDeclarationsDelegate implements JavaDelegate {

    private final CheckDeclarations checkDeclarations;

    CheckDeclarationsDelegate(CheckDeclarations checkDeclarations) {
        this.checkDeclarations = checkDeclarations;
    }

    @Override
    public void execute(DelegateExecution step) {
        var outcome = checkDeclarations.execute(AssessmentRequestId.of(step.getProcessBusinessKey()));
        step.setVariables(CheckDeclarations.DECLARATIONS.is(outcome));
    }
}
