package io.zhiheng.platform.workflow.camunda.migration;

import io.zhiheng.platform.workflow.instance.Instances;
import io.zhiheng.platform.workflow.migration.MigrationPlan;
import io.zhiheng.platform.workflow.migration.Migrations;
import io.zhiheng.platform.workflow.migration.NotMovable;
import io.zhiheng.platform.workflow.migration.NotMovable.Problem;
import io.zhiheng.platform.workflow.migration.NotMovable.Why;
import io.zhiheng.platform.workflow.model.ModelVersions.Token;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationException;
import org.camunda.bpm.engine.migration.MigrationInstruction;
import org.camunda.bpm.engine.migration.MigrationPlanValidationException;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class CamundaMigrations implements Migrations {

    private final RuntimeService engine;
    private final ModelSteps models;
    private final MovedTasks tasks;
    private final MovedTimers timers;
    private final Instances instances;

    CamundaMigrations(
            RuntimeService engine, ModelSteps models, MovedTasks tasks, MovedTimers timers, Instances instances) {
        this.engine = engine;
        this.models = models;
        this.tasks = tasks;
        this.timers = timers;
        this.instances = instances;
    }

    @Override
    public MigrationPlan proposed(String from, String to) {
        var mapping = new TreeMap<String, String>();
        engine.createMigrationPlan(
                        models.definition(from).getId(), models.definition(to).getId())
                .mapEqualActivities()
                .build()
                .getInstructions()
                .forEach(one -> mapping.put(one.getSourceActivityId(), one.getTargetActivityId()));
        return new MigrationPlan(from, to, mapping);
    }

    @Override
    public MigrationPlan changed(MigrationPlan plan, Map<String, String> steps) {
        var mapping = new TreeMap<>(plan.mapping());
        var borders = models.model(models.definition(plan.from()).getId()).getModelElementsByType(BoundaryEvent.class);
        steps.forEach((step, instead) -> {
            if (instead.equals(mapping.getOrDefault(step, ""))) {
                return;
            }
            borders.stream()
                    .filter(event -> event.getAttachedTo().getId().equals(step))
                    .forEach(event -> mapping.remove(event.getId()));
            mapping.remove(step);
            if (!instead.isBlank()) {
                mapping.put(step, instead);
            }
        });
        return new MigrationPlan(plan.from(), plan.to(), mapping);
    }

    @Override
    public List<Step> steps(String deployment) {
        return models.of(deployment);
    }

    @Override
    public List<Step> added(String from, String to) {
        var known = models.of(from).stream().map(Step::id).collect(Collectors.toSet());
        return models.of(to).stream().filter(step -> !known.contains(step.id())).toList();
    }

    @Override
    public void require(MigrationPlan plan) {
        if (!models.indicators(plan.from()).equals(models.indicators(plan.to()))) {
            throw new NotMovable(Why.OTHER_INDICATORS, null);
        }
        enginePlan(plan);
    }

    @Override
    public List<Step> move(MigrationPlan plan, String businessKey) {
        var source = models.definition(plan.from());
        var process = engine.createProcessInstanceQuery()
                .processInstanceBusinessKey(businessKey)
                .processDefinitionId(source.getId())
                .singleResult();
        if (process == null) {
            throw new NotMovable(Why.OTHER_VERSION, null);
        }
        var from = models.model(source.getId());
        var to = models.model(models.definition(plan.to()).getId());
        var open = tasks.of(process.getId()).stream().collect(Collectors.toMap(Task::getId, Function.identity()));
        var running = timers.of(process.getId());
        execute(plan, process);
        tasks.of(process.getId()).forEach(moved -> tasks.rewrite(moved, open.get(moved.getId()), from, to));
        timers.rewrite(process.getId(), running, from, to);
        tasks.requireAgreement(process.getId(), businessKey, to);
        var ahead = WaysAhead.from(
                to, instances.tokens(businessKey).stream().map(Token::element).toList());
        return added(plan.from(), plan.to()).stream()
                .filter(step -> !ahead.contains(step.id()))
                .toList();
    }

    private void execute(MigrationPlan plan, ProcessInstance process) {
        try {
            engine.newMigration(enginePlan(plan))
                    .processInstanceIds(process.getId())
                    .execute();
        } catch (MigratingProcessInstanceValidationException refused) {
            var report = refused.getValidationReport();
            var problems = Stream.concat(
                            report.getActivityInstanceReports().stream()
                                    .map(one -> problem(plan, one.getSourceScopeId(), one.getMigrationInstruction())),
                            report.getTransitionInstanceReports().stream()
                                    .map(one -> problem(plan, one.getSourceScopeId(), one.getMigrationInstruction())))
                    .distinct()
                    .toList();
            throw new NotMovable(problems.isEmpty() ? List.of(new Problem(Why.NOT_POSSIBLE, null)) : problems);
        }
    }

    private Problem problem(MigrationPlan plan, String node, MigrationInstruction instruction) {
        return new Problem(
                instruction == null ? Why.NO_COUNTERPART : Why.NOT_POSSIBLE,
                models.name(models.definition(plan.from()).getId(), node));
    }

    private org.camunda.bpm.engine.migration.MigrationPlan enginePlan(MigrationPlan plan) {
        var source = models.definition(plan.from());
        var builder = engine.createMigrationPlan(
                source.getId(), models.definition(plan.to()).getId());
        plan.mapping().forEach(builder::mapActivities);
        try {
            return builder.build();
        } catch (MigrationPlanValidationException refused) {
            throw new NotMovable(refused.getValidationReport().getInstructionReports().stream()
                    .map(report -> report.getMigrationInstruction().getSourceActivityId())
                    .distinct()
                    .map(node -> new Problem(Why.NOT_POSSIBLE, models.name(source.getId(), node)))
                    .toList());
        } catch (BadUserRequestException refused) {
            throw new NotMovable(Why.NOT_POSSIBLE, null);
        }
    }
}
