package io.zhiheng.visit.application.closing;

import io.zhiheng.platform.workflow.MovesProcess;
import io.zhiheng.platform.workflow.task.OpenTask;
import io.zhiheng.platform.workflow.task.TaskRef;
import io.zhiheng.platform.workflow.task.Tasks;
import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.request.Attribution;
import io.zhiheng.request.StepAction;
import io.zhiheng.request.application.LimitedStep;
import io.zhiheng.request.application.Timeline;
import io.zhiheng.request.application.access.RequestAccess;
import io.zhiheng.request.application.limits.TimeLimits;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.UseCase;
import io.zhiheng.visit.domain.nonconformity.Nonconformities;
import io.zhiheng.visit.domain.nonconformity.Nonconformity;
import io.zhiheng.visit.domain.nonconformity.NonconformityFile;
import io.zhiheng.visit.domain.nonconformity.NonconformityFile.Side;
import io.zhiheng.visit.domain.nonconformity.NonconformityFiles;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The enterprise says that every nonconformity is corrected. Its time stands still until the team has answered. */
@UseCase
@MovesProcess
public class HandInCorrections {

    private final RequestAccess access;
    private final Nonconformities nonconformities;
    private final NonconformityFiles files;
    private final Timeline timeline;
    private final Tasks tasks;
    private final TimeLimits limits;

    HandInCorrections(
            RequestAccess access,
            Nonconformities nonconformities,
            NonconformityFiles files,
            Timeline timeline,
            Tasks tasks,
            TimeLimits limits) {
        this.access = access;
        this.nonconformities = nonconformities;
        this.files = files;
        this.timeline = timeline;
        this.tasks = tasks;
        this.limits = limits;
    }

    /**
     * @throws io.zhiheng.shared.RuleBroken {@code corrections-missing} naming those that lack one, or a new one;
     *     {@code correction-evidence-missing} naming those that nothing proves
     */
    public void execute(Actor actor, TaskRef task, String note) {
        var request = access.ownForUpdate(actor, AssessmentRequestId.of(task.businessKey()));
        var found = nonconformities.of(request.id());
        Labels.refuse(
                "review-onsite.rule.corrections-missing",
                "confirmed",
                found.stream().filter(Nonconformity::lacksCorrection));
        Labels.refuse("review-onsite.rule.correction-evidence-missing", "confirmed", unproven(found));
        timeline.record(request, StepAction.CORRECTIONS_HANDED_IN, Attribution.of(actor), task.step(), note);
        var due = tasks.find(task).map(OpenTask::due).orElseThrow();
        tasks.complete(
                task,
                Map.of(
                        "correctionLeft",
                        limits.left(LimitedStep.CORRECT_NONCONFORMITIES, due).toString()));
    }

    private Stream<Nonconformity> unproven(List<Nonconformity> found) {
        var proven = files.of(found.stream().map(Nonconformity::id).toList()).stream()
                .filter(file -> file.side() == Side.CORRECTION)
                .map(NonconformityFile::nonconformity)
                .collect(Collectors.toSet());
        return found.stream().filter(each -> each.text().severity().needsCorrection() && !proven.contains(each.id()));
    }
}
