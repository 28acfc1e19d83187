package io.zhiheng.platform.workflow.camunda.ownstep;

import io.zhiheng.platform.workflow.OwnStep;
import io.zhiheng.platform.workflow.notice.OwnNotice;
import io.zhiheng.platform.workflow.notice.OwnNoticeDue;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Says that a process has come to a notice that an administrator put into its model. */
@Component(OwnNotice.DELEGATE)
class SendNoticeDelegate implements JavaDelegate {

    private final ApplicationEventPublisher events;

    SendNoticeDelegate(ApplicationEventPublisher events) {
        this.events = events;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var task = execution.getBpmnModelElementInstance();
        OwnNotice.of(OwnStepReading.properties(task))
                .ifPresent(notice -> events.publishEvent(new OwnNoticeDue(
                        processOf(execution),
                        execution.getProcessBusinessKey(),
                        execution.getCurrentActivityId(),
                        execution.getCurrentActivityName(),
                        notice,
                        id(execution, "enterprise"),
                        id(execution, "institution"),
                        id(execution, "lead"),
                        kept(execution))));
    }

    private static String processOf(DelegateExecution execution) {
        return execution
                .getProcessEngineServices()
                .getRepositoryService()
                .getProcessDefinition(execution.getProcessDefinitionId())
                .getKey();
    }

    private static UUID id(DelegateExecution execution, String variable) {
        return Optional.ofNullable(execution.getVariable(variable))
                .map(value -> UUID.fromString(value.toString()))
                .orElse(null);
    }

    private static Map<String, Object> kept(DelegateExecution execution) {
        var kept = new HashMap<>(execution.getVariables());
        kept.keySet().removeIf(name -> !name.startsWith(OwnStep.VARIABLE));
        return kept;
    }
}
