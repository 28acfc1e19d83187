package io.zhiheng.assessment.application.course;

import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.assessment.application.DeclarationInput;
import io.zhiheng.assessment.application.history.KeepPast;
import io.zhiheng.assessment.domain.Part;
import io.zhiheng.assessment.domain.SelfAssessment;
import io.zhiheng.assessment.domain.SelfAssessmentChanged;
import io.zhiheng.assessment.domain.SelfAssessments;
import io.zhiheng.assessment.domain.answer.Written;
import io.zhiheng.assessment.domain.performance.PerformanceFigures;
import io.zhiheng.assessment.domain.submission.Declaration;
import io.zhiheng.assessment.domain.submission.Declarations;
import io.zhiheng.assessment.domain.submission.Revisions;
import io.zhiheng.catalogue.Editions;
import io.zhiheng.enterprise.Profiles;
import io.zhiheng.platform.workflow.MovesProcess;
import io.zhiheng.platform.workflow.task.TaskRef;
import io.zhiheng.platform.workflow.task.Tasks;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.RuleBroken.FieldError;
import io.zhiheng.shared.UseCase;
import java.time.Clock;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;

/** Step 1: what stands in the form becomes the profile, and the process goes on. Also ends a later correction. */
@UseCase
@MovesProcess
public class ConfirmProfile {

    /** By the catalogue's code of the parameter, since ids belong to an edition. */
    private static final String OUTPUT_VALUE = "annual_output_value";

    private final SelfAssessments assessments;
    private final Declarations declarations;
    private final Revisions revisions;
    private final PerformanceFigures figures;
    private final KeepPast past;
    private final Editions editions;
    private final Profiles profiles;
    private final Tasks tasks;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ConfirmProfile(
            SelfAssessments assessments,
            Declarations declarations,
            Revisions revisions,
            PerformanceFigures figures,
            KeepPast past,
            Editions editions,
            Profiles profiles,
            Tasks tasks,
            ApplicationEventPublisher events,
            Clock clock) {
        this.assessments = assessments;
        this.declarations = declarations;
        this.revisions = revisions;
        this.figures = figures;
        this.past = past;
        this.editions = editions;
        this.profiles = profiles;
        this.tasks = tasks;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param content the fields of the profile; empty confirms the profile as it stands
     * @throws RuleBroken {@code profile-incomplete} or {@code profile-invalid} with the fields; conflict when the task
     *     does not wait
     */
    public void execute(
            Actor actor, SelfAssessmentId id, TaskRef task, Map<String, Object> content, DeclarationInput declaration) {
        var assessment = assessments.forUpdate(id, actor.enterprise());
        assessment.requireFilling();
        if (!tasks.isOpen(task)) {
            throw RuleBroken.conflict("assessment.rule.task-not-open");
        }
        if (!content.isEmpty()) {
            profiles.save(actor, content);
        }
        var missing = profiles.missing(actor.enterprise());
        if (!missing.isEmpty()) {
            throw RuleBroken.invalid("assessment.rule.profile-incomplete", missing.size())
                    .at(missing.stream()
                            .map(each -> FieldError.of(each.field(), "assessment.profile.missing", each.label()))
                            .toList());
        }
        prefillOutputValue(actor, assessment);
        var now = clock.instant();
        revisions.open(id, Part.PROFILE).ifPresent(revision -> revision.close(actor.personName(), now));
        if (declarations.inForce(id, Part.PROFILE).isEmpty()) {
            declarations.save(Declaration.give(
                    id, Part.PROFILE, declaration.responsible(), declaration.note(), actor.personName(), now));
        }
        events.publishEvent(new SelfAssessmentChanged(actor.enterprise()));
        tasks.complete(task);
    }

    private void prefillOutputValue(Actor actor, SelfAssessment assessment) {
        var known = profiles.of(actor.enterprise()).map(profile -> profile.outputValue());
        var parameter = editions.byNumber(assessment.edition())
                .parameters()
                .filter(each -> OUTPUT_VALUE.equals(each.code()))
                .map(each -> each.id())
                .toList();
        if (known.isPresent() && !parameter.isEmpty()) {
            figures.lockForUpdate(assessment.id(), parameter).stream()
                    .filter(figure -> figure.isBlank())
                    .forEach(figure -> {
                        past.keep(assessment.id(), Written.of(figure));
                        figure.save(known.get().toPlainString(), actor.personName(), clock.instant());
                    });
        }
    }
}
