package io.zhiheng.finding.application;

import io.zhiheng.assessment.Rectification;
import io.zhiheng.assessment.Rectifications;
import io.zhiheng.conversation.Dialogues;
import io.zhiheng.finding.DialogueContinued;
import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.request.Attribution;
import io.zhiheng.request.application.access.RequestAccess;
import io.zhiheng.request.domain.AssessmentRequest;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.NotFound;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.UseCase;
import io.zhiheng.team.domain.TeamMembers;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;

/** 沟通记录: the team or the enterprise says something about the answer to a clause as it stands now. */
@UseCase
public class ContinueDialogue {

    private final RequestAccess access;
    private final TeamMembers members;
    private final Dossiers dossiers;
    private final Dialogues dialogues;
    private final Rectifications rectifications;
    private final ApplicationEventPublisher events;

    ContinueDialogue(
            RequestAccess access,
            TeamMembers members,
            Dossiers dossiers,
            Dialogues dialogues,
            Rectifications rectifications,
            ApplicationEventPublisher events) {
        this.access = access;
        this.members = members;
        this.dossiers = dossiers;
        this.dialogues = dialogues;
        this.rectifications = rectifications;
        this.events = events;
    }

    /**
     * @param clause id of a clause or performance indicator
     * @throws RuleBroken conflict {@code dialogue-closed} when the request is not under review, forbidden
     *     {@code not-in-team}, and what {@link Dialogues#post} says of the text
     */
    public void execute(Actor actor, AssessmentRequestId id, String clause, String text) {
        var request = access.dossier(actor, id);
        if (!request.state().isUnderReview()) {
            throw RuleBroken.conflict("review.rule.dialogue-closed", request.number());
        }
        if (actor.enterprise() == null && !members.isMember(id, actor.account())) {
            throw RuleBroken.forbidden("review.rule.not-in-team", request.number());
        }
        var dossier = dossiers.latest(request);
        if (!dossier.hasClauseOrIndicator(clause)) {
            throw new NotFound("clause", clause);
        }
        dialogues.post(
                request.enterprise(),
                request.selfAssessment().value(),
                clause,
                spokenOf(actor, request, dossier, clause),
                actor.enterprise() == null ? Dialogues.Side.ASSESSOR : Dialogues.Side.ENTERPRISE,
                actor.personName(),
                text);
        events.publishEvent(continued(request, dossier, clause, Attribution.of(actor)));
    }

    /** Who is rectifying speaks of the answer as it is being corrected, everybody else of the frozen one. */
    private int spokenOf(Actor actor, AssessmentRequest request, Dossier dossier, String clause) {
        return Optional.ofNullable(actor.enterprise())
                .flatMap(own -> rectifications.current(request.selfAssessment(), own))
                .flatMap(round -> round.clauses().stream()
                        .filter(each -> each.clause().equals(clause))
                        .findFirst())
                .map(Rectification.Clause::version)
                .orElseGet(() -> dossier.answerVersion(clause));
    }

    private static DialogueContinued continued(
            AssessmentRequest request, Dossier dossier, String clause, Attribution by) {
        var displayNo = dossier.clause(clause)
                .map(each -> each.displayNo())
                .orElseGet(
                        () -> dossier.performanceIndicator(clause).orElseThrow().displayNo());
        return new DialogueContinued(
                request.id(), request.number(), request.enterprise(), request.institution(), clause, displayNo, by);
    }
}
