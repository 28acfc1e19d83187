package io.zhiheng.finding.application.closing;

import io.zhiheng.assessment.Rectifications;
import io.zhiheng.finding.application.Dossiers;
import io.zhiheng.finding.application.ReviewProgress;
import io.zhiheng.finding.application.ReviewStep;
import io.zhiheng.finding.application.closing.Conclusion.Outcome;
import io.zhiheng.finding.domain.review.AskedRectification;
import io.zhiheng.finding.domain.review.AskedRectifications;
import io.zhiheng.platform.workflow.MovesProcess;
import io.zhiheng.platform.workflow.model.GatewayVariable;
import io.zhiheng.platform.workflow.task.OpenTask;
import io.zhiheng.platform.workflow.task.TaskRef;
import io.zhiheng.platform.workflow.task.Tasks;
import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.request.Attribution;
import io.zhiheng.request.StepAction;
import io.zhiheng.request.application.Timeline;
import io.zhiheng.request.application.access.RequestAccess;
import io.zhiheng.request.domain.AssessmentRequest;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.UseCase;
import io.zhiheng.team.domain.TeamMembers;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** 出具结论: the lead ends a round of document review. */
@UseCase
@MovesProcess
public class ConcludeDocuments {

    private static final GatewayVariable<Outcome> DOCUMENTS = GatewayVariable.of("documents", Outcome.class);
    private static final String INDICATORS = "indicators";

    private final RequestAccess access;
    private final TeamMembers members;
    private final Dossiers dossiers;
    private final ReviewProgress progress;
    private final ContestedFindings contestedFindings;
    private final AskedRectifications asked;
    private final Rectifications rectifications;
    private final Timeline timeline;
    private final Tasks tasks;
    private final Clock clock;

    ConcludeDocuments(
            RequestAccess access,
            TeamMembers members,
            Dossiers dossiers,
            ReviewProgress progress,
            ContestedFindings contestedFindings,
            AskedRectifications asked,
            Rectifications rectifications,
            Timeline timeline,
            Tasks tasks,
            Clock clock) {
        this.access = access;
        this.members = members;
        this.dossiers = dossiers;
        this.progress = progress;
        this.contestedFindings = contestedFindings;
        this.asked = asked;
        this.rectifications = rectifications;
        this.timeline = timeline;
        this.tasks = tasks;
        this.clock = clock;
    }

    /**
     * @throws RuleBroken forbidden {@code lead-only}; invalid {@code supplements-open} when passing with clauses still
     *     to be supplemented, {@code nothing-to-supplement}, {@code third-round}
     */
    public void execute(Actor actor, TaskRef task, Conclusion conclusion) {
        var request = access.servedForUpdate(actor, AssessmentRequestId.of(task.businessKey()));
        if (!members.isLead(request.id(), actor.account())) {
            throw RuleBroken.forbidden("review.rule.lead-only");
        }
        var contested = progress.contested(request);
        switch (conclusion.outcome()) {
            case PASSED -> pass(actor, request, task, contested, conclusion.reason());
            case RECTIFY -> rectify(actor, request, task, contested, conclusion);
            case NOT_PASSED -> {
                timeline.record(
                        request,
                        StepAction.DOCUMENTS_NOT_PASSED,
                        Attribution.of(actor),
                        task.step(),
                        conclusion.reason());
                tasks.completeHeld(
                        task,
                        actor.account(),
                        Map.of(DOCUMENTS.name(), Outcome.NOT_PASSED.name(), INDICATORS, all(request)));
            }
        }
    }

    private void pass(Actor actor, AssessmentRequest request, TaskRef task, List<String> contested, String reason) {
        if (!contested.isEmpty()) {
            throw RuleBroken.invalid("review.rule.supplements-open", contested.size(), names(request, contested))
                    .at("outcome")
                    .with("clauses", contested);
        }
        timeline.record(request, StepAction.DOCUMENTS_PASSED, Attribution.of(actor), task.step(), reason);
        tasks.completeHeld(task, actor.account(), DOCUMENTS.is(Outcome.PASSED));
    }

    /** What is to be supplemented but was not chosen stays so; its indicators are reviewed again with the others. */
    private void rectify(
            Actor actor, AssessmentRequest request, TaskRef task, List<String> contested, Conclusion conclusion) {
        int round = asked.of(request.id().value()).size() + 1;
        if (contested.isEmpty()) {
            throw RuleBroken.invalid("review.rule.nothing-to-supplement").at("outcome");
        }
        if (round > AskedRectification.MOST_ROUNDS) {
            throw RuleBroken.invalid("review.rule.third-round", AskedRectification.MOST_ROUNDS, contested.size())
                    .at("outcome");
        }
        var chosen = contested.stream().filter(conclusion.clauses()::contains).toList();
        var dossier = dossiers.latest(request);
        var indicators = dossier.edition().firstLevel().stream()
                .filter(first -> first.clauses().stream().anyMatch(clause -> contested.contains(clause.id())))
                .map(first -> first.id())
                .toList();
        contestedFindings.contest(request, round, chosen);
        timeline.record(
                request, StepAction.RECTIFICATION_ASKED, Attribution.of(actor), task.step(), conclusion.reason());
        tasks.completeHeld(
                task,
                actor.account(),
                Map.of(
                        DOCUMENTS.name(),
                        Outcome.RECTIFY.name(),
                        INDICATORS,
                        indicators,
                        "round",
                        String.valueOf(round)));
        var until = dueOf(request, round);
        asked.save(new AskedRectification(
                request.id(),
                round,
                chosen,
                dossier.revision(),
                conclusion.reason(),
                actor.personName(),
                clock.instant(),
                until));
        rectifications.open(request.selfAssessment(), request.enterprise(), round, Set.copyOf(chosen), until);
    }

    /** What is reviewed should the documents come to be reviewed again after an appeal. */
    private List<String> all(AssessmentRequest request) {
        return new ArrayList<>(dossiers.latest(request).edition().firstLevel().stream()
                .map(first -> first.id())
                .toList());
    }

    /** The process knows by when it has to be done: the step has just been opened. */
    private Instant dueOf(AssessmentRequest request, int round) {
        return tasks.find(TaskRef.of(request.id(), ReviewStep.RECTIFY_ANSWERS, String.valueOf(round)))
                .map(OpenTask::due)
                .orElseThrow(() -> new IllegalStateException("no rectification open in " + request.id()));
    }

    private String names(AssessmentRequest request, List<String> clauses) {
        var edition = dossiers.latest(request).edition();
        return edition.clauses()
                .filter(clause -> clauses.contains(clause.id()))
                .map(clause -> clause.displayNo())
                .limit(3)
                .reduce((one, other) -> one + "、" + other)
                .orElse("");
    }
}
