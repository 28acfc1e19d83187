package io.zhiheng.ownstep;

import io.zhiheng.platform.forms.FormAnswers;
import io.zhiheng.platform.forms.FormSchema;
import io.zhiheng.platform.forms.FormValidator;
import io.zhiheng.platform.workflow.Processes;
import io.zhiheng.platform.workflow.StepsOfProcesses;
import io.zhiheng.platform.workflow.task.OpenTask;
import io.zhiheng.platform.workflow.task.TaskRef;
import io.zhiheng.platform.workflow.task.Tasks;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.RuleBroken;
import java.time.Clock;
import java.util.Map;
import java.util.TreeSet;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Checks what was filled in at an own step against the form of its version, and keeps it. Part of a use case that has
 * locked the aggregate and completes the task with what this returns.
 */
@Component
public class KeepOwnRecord {

    private final Tasks tasks;
    private final Processes processes;
    private final StepsOfProcesses steps;
    private final FormValidator validator;
    private final FormAnswers answers;
    private final OwnRecords records;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    KeepOwnRecord(
            Tasks tasks,
            Processes processes,
            StepsOfProcesses steps,
            FormValidator validator,
            FormAnswers answers,
            OwnRecords records,
            ApplicationEventPublisher events,
            Clock clock) {
        this.tasks = tasks;
        this.processes = processes;
        this.steps = steps;
        this.validator = validator;
        this.answers = answers;
        this.records = records;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param subject of the audit trail
     * @return the variables by which the process decides
     * @throws RuleBroken {@code own-step-invalid} with every wrong field; {@code field-unknown}; conflict
     *     {@code task-not-open}
     */
    public Map<String, Object> keep(Actor by, TaskRef ref, String subject, Map<String, ?> input) {
        var task = tasks.find(ref).orElseThrow(() -> RuleBroken.conflict("platform.rule.task-not-open"));
        var form = FormSchema.parse(tasks.formOf(ref).orElseThrow());
        requireKnown(form, input);
        var verdict = validator.check(form, input, Map.of());
        if (!verdict.accepted()) {
            throw RuleBroken.invalid(
                            "ownstep.rule.own-step-invalid",
                            task.name(),
                            verdict.faults().size())
                    .at(verdict.faults());
        }
        var number = records.countByBusinessKeyAndStep(ref.businessKey(), ref.step()) + 1;
        var version = processes.version(ref.businessKey());
        records.save(record(task, number, version, form, verdict.data(), by));
        events.publishEvent(new OwnStepTaken(subject, ref.step(), number, version));
        return KeptVariables.of(form, verdict.data());
    }

    private static void requireKnown(FormSchema form, Map<String, ?> input) {
        var unknown = new TreeSet<>(input.keySet());
        unknown.removeAll(form.names());
        if (!unknown.isEmpty()) {
            throw RuleBroken.invalid("ownstep.rule.field-unknown", String.join("、", unknown))
                    .at(unknown.first());
        }
    }

    private OwnRecord record(
            OpenTask task, int number, int version, FormSchema form, Map<String, Object> data, Actor by) {
        var own = steps.of(task.ref().businessKey()).own(task.ref().step()).orElseThrow();
        return OwnRecord.of(task, own.step(), number, version, answers.of(form, data), by, clock.instant());
    }
}
