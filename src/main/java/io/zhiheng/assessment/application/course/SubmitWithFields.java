package io.zhiheng.assessment.application.course;

import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.assessment.application.SelfAssessmentStep;
import io.zhiheng.assessment.domain.SelfAssessments;
import io.zhiheng.ownstep.KeepOwnFields;
import io.zhiheng.platform.forms.FormSchema;
import io.zhiheng.platform.forms.FormValidator;
import io.zhiheng.platform.workflow.MovesProcess;
import io.zhiheng.platform.workflow.task.TaskRef;
import io.zhiheng.platform.workflow.task.Tasks;
import io.zhiheng.rating.Rating;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.RuleBroken.FieldError;
import io.zhiheng.shared.UseCase;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Hands a self-assessment in with what the form of the submission asks besides. */
@UseCase
@MovesProcess
public class SubmitWithFields {

    private static final String CONFIRMED = "confirmed";
    private static final String PLACE = "fields.";

    private final SelfAssessments assessments;
    private final SubmitSelfAssessment submit;
    private final KeepOwnFields ownFields;
    private final FormValidator validator;
    private final Tasks tasks;

    SubmitWithFields(
            SelfAssessments assessments,
            SubmitSelfAssessment submit,
            KeepOwnFields ownFields,
            FormValidator validator,
            Tasks tasks) {
        this.assessments = assessments;
        this.submit = submit;
        this.ownFields = ownFields;
        this.validator = validator;
        this.tasks = tasks;
    }

    /**
     * @param explanations as {@link SubmitSelfAssessment} takes them
     * @param fields by the keys of the form
     * @throws RuleBroken {@code submission-invalid} with what is wrong at which field, and as the submission does
     */
    public Rating execute(
            Actor actor, SelfAssessmentId id, Map<String, String> explanations, Map<String, Object> fields) {
        assessments.forUpdate(id, actor.enterprise()).requireFilling();
        var task = TaskRef.of(id, SelfAssessmentStep.SUBMIT_SELF_ASSESSMENT);
        // while it is not open yet, the submission says why
        if (tasks.isOpen(task)) {
            keep(actor, task, fields);
        }
        return submit.execute(actor, id, explanations);
    }

    private void keep(Actor actor, TaskRef task, Map<String, Object> fields) {
        var form = FormSchema.parse(tasks.formOf(task).orElseThrow());
        if (fields.isEmpty() && !ownFields.isAnythingOwn(form)) {
            return;
        }
        var given = new LinkedHashMap<>(fields);
        // the call itself says so
        given.put(CONFIRMED, true);
        var verdict = validator.check(form, given, Map.of());
        var errors = Stream.concat(verdict.faults().stream(), form.strangers(fields, List.of()).stream())
                .map(fault -> FieldError.of(
                        PLACE + fault.field(), fault.messageKey(), fault.args().toArray()))
                .toList();
        if (!errors.isEmpty()) {
            throw RuleBroken.invalid("assessment.rule.submission-invalid").at(errors);
        }
        ownFields.keep(actor, task, form, verdict.data());
    }
}
