package io.zhiheng.ownstep;

import io.zhiheng.platform.forms.FormAnswers;
import io.zhiheng.platform.forms.FormSchema;
import io.zhiheng.platform.forms.FormSource;
import io.zhiheng.platform.workflow.OwnStep;
import io.zhiheng.platform.workflow.OwnStep.Readers;
import io.zhiheng.platform.workflow.Processes;
import io.zhiheng.platform.workflow.StepActor;
import io.zhiheng.platform.workflow.task.TaskRef;
import io.zhiheng.platform.workflow.task.Tasks;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.RuleBroken;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * What the form of a step asks besides what the step's use case knows. It is kept as a record of the step, and what is
 * marked for the process as its variables. Part of a use case that has locked the aggregate.
 */
@Component
public class KeepOwnFields {

    private final Tasks tasks;
    private final Processes processes;
    private final FormSource forms;
    private final FormAnswers answers;
    private final OwnRecords records;
    private final Clock clock;

    KeepOwnFields(
            Tasks tasks, Processes processes, FormSource forms, FormAnswers answers, OwnRecords records, Clock clock) {
        this.tasks = tasks;
        this.processes = processes;
        this.forms = forms;
        this.answers = answers;
        this.records = records;
        this.clock = clock;
    }

    /** Whether there would be anything to keep. */
    public boolean isAnythingOwn(FormSchema form) {
        return !own(form).isEmpty() || KeptVariables.areIn(form);
    }

    /** @param data what the form took */
    public void keep(Actor by, TaskRef ref, FormSchema form, Map<String, Object> data) {
        var task = tasks.find(ref).orElseThrow(() -> RuleBroken.conflict("platform.rule.task-not-open"));
        var own = new LinkedHashMap<>(data);
        own.keySet().retainAll(own(form));
        var given = answers.of(form, own);
        if (!given.isEmpty()) {
            var number = records.countByBusinessKeyAndStep(ref.businessKey(), ref.step()) + 1;
            var version = processes.version(ref.businessKey());
            records.save(OwnRecord.of(task, readBy(by), number, version, given, by, clock.instant()));
        }
        var variables = KeptVariables.of(form, data);
        if (!variables.isEmpty()) {
            processes.remember(ref.businessKey(), variables);
        }
    }

    /** What an enterprise fills in, the institution reads too; what the institution fills in stays there. */
    private static OwnStep readBy(Actor by) {
        return by.enterprise() == null
                ? new OwnStep(StepActor.MANAGERS, Readers.INSTITUTION, false)
                : new OwnStep(StepActor.ENTERPRISE, Readers.BOTH, false);
    }

    /** Empty where no form of this id ships: then all of it is the record of an own step. */
    private Set<String> own(FormSchema form) {
        return forms.shipped(form.id()).map(FormSchema::parse).map(FormSchema::names).stream()
                .flatMap(known -> form.names().stream().filter(name -> !known.contains(name)))
                .collect(Collectors.toSet());
    }
}
