package io.zhiheng.finding.application;

import io.zhiheng.assessment.AnswerDifference;
import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.assessment.SubmittedSelfAssessment.Answer;
import io.zhiheng.assessment.SubmittedSelfAssessments;
import io.zhiheng.conversation.Dialogues;
import io.zhiheng.conversation.Entry;
import io.zhiheng.finding.application.DialogueView.Item;
import io.zhiheng.finding.application.DialogueView.Said;
import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.request.application.access.RequestAccess;
import io.zhiheng.request.domain.AssessmentRequest;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.NotFound;
import io.zhiheng.team.domain.TeamMembers;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Dialogues as both sides read them. The institution reads what was said since it got the request. */
@Component
@Transactional(readOnly = true)
public class ClauseDialogues {

    private final RequestAccess access;
    private final OpenRequests openRequests;
    private final TeamMembers members;
    private final Dossiers dossiers;
    private final SubmittedSelfAssessments submitted;
    private final Dialogues dialogues;

    ClauseDialogues(
            RequestAccess access,
            OpenRequests openRequests,
            TeamMembers members,
            Dossiers dossiers,
            SubmittedSelfAssessments submitted,
            Dialogues dialogues) {
        this.access = access;
        this.openRequests = openRequests;
        this.members = members;
        this.dossiers = dossiers;
        this.submitted = submitted;
        this.dialogues = dialogues;
    }

    /** @throws NotFound for strangers, and for a clause that the edition does not have */
    public DialogueView of(Actor actor, AssessmentRequestId id, String clause) {
        return view(actor, access.dossier(actor, id), clause);
    }

    /** For the enterprise's pages of a self-assessment: whether or not a request is open. */
    public DialogueView of(Actor actor, SelfAssessmentId selfAssessment, String clause) {
        if (actor.enterprise() == null) {
            throw new NotFound("dialogue", selfAssessment);
        }
        var request = openRequests
                .of(actor.enterprise())
                .filter(each -> each.selfAssessment().equals(selfAssessment));
        if (request.isPresent()) {
            return view(actor, request.get(), clause);
        }
        var entries = dialogues.entries(actor.enterprise(), selfAssessment.value(), clause);
        if (entries.isEmpty()) {
            return new DialogueView(List.of(), 0, null, false, null);
        }
        var dossier = dossiers.of(selfAssessment, submitted.latestRevision(selfAssessment));
        var now = dossier.clause(clause).isPresent() ? dossier.answer(clause) : null;
        var items = entries.stream()
                .map(entry -> item(entry, selfAssessment, clause, now))
                .toList();
        return new DialogueView(items, items.size(), null, false, now == null ? null : Said.of(now));
    }

    private DialogueView view(Actor actor, AssessmentRequest request, String clause) {
        var dossier = dossiers.latest(request);
        if (!dossier.hasClauseOrIndicator(clause)) {
            throw new NotFound("clause", clause);
        }
        var now = dossier.clause(clause).isPresent() ? dossier.answer(clause) : null;
        var items = dialogues
                .entries(request.enterprise(), request.selfAssessment().value(), clause)
                .stream()
                .filter(entry ->
                        actor.enterprise() != null || !entry.writtenAt().isBefore(request.submittedAt()))
                .map(entry -> item(entry, request.selfAssessment(), clause, now))
                .toList();
        boolean writable = request.state().isUnderReview()
                && (actor.enterprise() != null || members.isMember(request.id(), actor.account()));
        return new DialogueView(items, items.size(), request.id(), writable, now == null ? null : Said.of(now));
    }

    private Item item(Entry entry, SelfAssessmentId selfAssessment, String clause, Answer now) {
        if (now == null || entry.answerVersion() == now.version()) {
            return Item.of(entry, null);
        }
        return Item.of(
                entry,
                submitted
                        .answerAt(selfAssessment, clause, (int) entry.answerVersion())
                        .filter(then -> AnswerDifference.between(then, now))
                        .map(Said::of)
                        .orElse(null));
    }
}
