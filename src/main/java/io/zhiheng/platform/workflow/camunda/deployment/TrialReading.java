package io.zhiheng.platform.workflow.camunda.deployment;

import io.zhiheng.platform.workflow.vetting.EngineReading;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.Problem;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.bpmn.deployer.BpmnDeployer;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParser;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Has the engine's parser read a model as it would on deployment; what it makes of it is thrown away. */
@Component
class TrialReading implements EngineReading {

    private final ObjectProvider<ProcessEngine> engine;

    TrialReading(ObjectProvider<ProcessEngine> engine) {
        this.engine = engine;
    }

    @Override
    public List<Fault> faultsOf(byte[] model) {
        var configuration = (ProcessEngineConfigurationImpl) engine.getObject().getProcessEngineConfiguration();
        return configuration.getCommandExecutorTxRequired().execute(command -> read(parserOf(configuration), model));
    }

    private static BpmnParser parserOf(ProcessEngineConfigurationImpl configuration) {
        return configuration.getDeployers().stream()
                .filter(BpmnDeployer.class::isInstance)
                .map(deployer -> ((BpmnDeployer) deployer).getBpmnParser())
                .findFirst()
                .orElseThrow();
    }

    private static List<Fault> read(BpmnParser parser, byte[] model) {
        var deployment = new DeploymentEntity();
        deployment.setId("trial");
        try {
            parser.createParse()
                    .sourceInputStream(new ByteArrayInputStream(model))
                    .deployment(deployment)
                    .execute();
            return List.of();
        } catch (ParseException faulty) {
            return faulty.getResorceReports().stream()
                    .flatMap(report -> report.getErrors().stream())
                    .map(TrialReading::fault)
                    .toList();
        } catch (ProcessEngineException faulty) {
            return List.of(new Fault(null, null, faulty.getMessage()));
        }
    }

    private static Fault fault(Problem problem) {
        return new Fault(
                problem.getMainElementId(), problem.getLine() == 0 ? null : problem.getLine(), problem.getMessage());
    }
}
