package io.zhiheng.platform.workflow.camunda;

import io.zhiheng.platform.workflow.Processes;
import io.zhiheng.shared.NotFound;
import io.zhiheng.shared.RuleBroken;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class CamundaProcesses implements Processes {

    private final RuntimeService runtime;
    private final HistoryService history;

    CamundaProcesses(RuntimeService runtime, HistoryService history) {
        this.runtime = runtime;
        this.history = history;
    }

    @Override
    public void start(String process, String businessKey, Map<String, Object> variables) {
        runtime.startProcessInstanceByKey(process, businessKey, variables);
    }

    @Override
    public void send(String message, String businessKey, Map<String, Object> scopeVariables) {
        try {
            runtime.createMessageCorrelation(message)
                    .processInstanceBusinessKey(businessKey)
                    .setVariablesToTriggeredScope(scopeVariables)
                    .correlate();
        } catch (MismatchingMessageCorrelationException nobodyWaits) {
            throw RuleBroken.conflict("platform.rule.message-not-expected", message);
        }
    }

    @Override
    @Transactional(readOnly = true)
    public int version(String businessKey) {
        var instances = history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(businessKey)
                .orderByProcessInstanceStartTime().desc().listPage(0, 1);
        if (instances.isEmpty()) {
            throw new NotFound("process", businessKey);
        }
        return instances.get(0).getProcessDefinitionVersion();
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isRunning(String businessKey) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(businessKey).count() > 0;
    }
}
