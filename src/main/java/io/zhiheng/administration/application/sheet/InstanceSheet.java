package io.zhiheng.administration.application.sheet;

import io.zhiheng.administration.application.incident.IncidentQueries;
import io.zhiheng.administration.application.instance.InstanceQueries;
import io.zhiheng.administration.application.instance.ValueWords;
import io.zhiheng.administration.application.sheet.InstanceView.Filled;
import io.zhiheng.administration.application.sheet.InstanceView.Value;
import io.zhiheng.ownstep.OwnRecordQueries;
import io.zhiheng.ownstep.OwnRecordView;
import io.zhiheng.platform.workflow.instance.InstanceOwners;
import io.zhiheng.platform.workflow.instance.Instances;
import io.zhiheng.platform.workflow.task.Tasks;
import java.util.List;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts one process together; what it holds is masked unless somebody said why it has to be seen. */
@Component
@Transactional(readOnly = true)
public class InstanceSheet {

    private final InstanceQueries queries;
    private final Instances instances;
    private final InstanceOwners owners;
    private final OwnRecordQueries records;
    private final Tasks tasks;
    private final IncidentQueries incidents;
    private final ValueWords words;

    InstanceSheet(
            InstanceQueries queries,
            Instances instances,
            InstanceOwners owners,
            OwnRecordQueries records,
            Tasks tasks,
            IncidentQueries incidents,
            ValueWords words) {
        this.queries = queries;
        this.instances = instances;
        this.owners = owners;
        this.records = records;
        this.tasks = tasks;
        this.incidents = incidents;
        this.words = words;
    }

    /** @throws io.zhiheng.shared.NotFound when no process goes by this key */
    public InstanceView masked(String businessKey) {
        return of(businessKey, false);
    }

    InstanceView opened(String businessKey) {
        return of(businessKey, true);
    }

    private InstanceView of(String businessKey, boolean opened) {
        var row = queries.one(businessKey);
        return new InstanceView(
                row,
                instances.activities(businessKey),
                owners.of(row.instance().process()).taken(businessKey),
                records.all(businessKey).stream()
                        .map(record -> filled(record, opened))
                        .toList(),
                tasks.of(businessKey),
                variables(businessKey, opened ? words::text : (name, value) -> null),
                incidents.of(businessKey),
                opened);
    }

    private List<Value> variables(String businessKey, BiFunction<String, Object, String> text) {
        return instances.variables(businessKey).stream()
                .map(variable -> new Value(
                        variable.name(),
                        words.label(variable.name()),
                        variable.place(),
                        text.apply(variable.name(), variable.value())))
                .toList();
    }

    private static Filled filled(OwnRecordView record, boolean opened) {
        var answers = record.answers().stream()
                .map(answer -> new Value(answer.key(), answer.label(), null, opened ? answer.text() : null))
                .toList();
        return new Filled(
                record.name(),
                record.form(),
                record.modelVersion(),
                record.number(),
                record.person(),
                record.takenAt(),
                answers);
    }
}
