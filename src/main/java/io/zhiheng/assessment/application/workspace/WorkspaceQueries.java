package io.zhiheng.assessment.application.workspace;

import io.zhiheng.assessment.application.answering.AnswerView;
import io.zhiheng.assessment.application.answering.AnswerViews;
import io.zhiheng.assessment.application.frozen.FrozenAnswerViews;
import io.zhiheng.assessment.application.overview.FillingOrder;
import io.zhiheng.assessment.application.overview.OpenedSelfAssessment;
import io.zhiheng.assessment.application.overview.PartFrames;
import io.zhiheng.assessment.application.workspace.Workspace.Characteristic;
import io.zhiheng.assessment.application.workspace.Workspace.Clause;
import io.zhiheng.assessment.application.workspace.Workspace.Option;
import io.zhiheng.assessment.domain.SelfAssessment;
import io.zhiheng.assessment.domain.answer.GivenAnswers;
import io.zhiheng.catalogue.Edition;
import io.zhiheng.conversation.Dialogues;
import io.zhiheng.conversation.UnreadReplies;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.NotFound;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows the clause workspace: as many queries for the first indicator as for the last. */
@Component
@Transactional(readOnly = true)
public class WorkspaceQueries {

    private final GivenAnswers answers;
    private final AnswerViews views;
    private final FrozenAnswerViews frozen;
    private final PartFrames frames;
    private final Dialogues dialogues;
    private final UnreadReplies replies;
    private final Limits limits;

    WorkspaceQueries(
            GivenAnswers answers,
            AnswerViews views,
            FrozenAnswerViews frozen,
            PartFrames frames,
            Dialogues dialogues,
            UnreadReplies replies,
            Limits limits) {
        this.answers = answers;
        this.views = views;
        this.frozen = frozen;
        this.frames = frames;
        this.dialogues = dialogues;
        this.replies = replies;
        this.limits = limits;
    }

    /** @throws NotFound for a second-level indicator of clauses that the edition does not have */
    public Workspace of(Actor actor, OpenedSelfAssessment opened, String secondLevel) {
        var edition = opened.edition();
        var second = edition.secondLevels()
                .filter(each -> each.id().equals(secondLevel))
                .findFirst()
                .orElseThrow(() -> new NotFound("indicator", secondLevel));
        var first = edition.firstLevel().stream()
                .filter(each -> each.secondLevel().contains(second))
                .findFirst()
                .orElseThrow();
        var frame = frames.of(actor, opened, first.id());
        var order = FillingOrder.of(frame, edition);
        return new Workspace(
                frame,
                frame.part().indicators().stream()
                        .filter(each -> each.id().equals(secondLevel))
                        .findFirst()
                        .orElseThrow(),
                Characteristic.of(edition, second.characteristics()),
                clauses(opened.assessment(), edition, second),
                order.before(secondLevel),
                order.after(secondLevel));
    }

    private List<Clause> clauses(SelfAssessment assessment, Edition edition, Edition.SecondLevel second) {
        var enterprise = assessment.enterprise();
        var id = assessment.id();
        var given = assessment.isSubmitted()
                ? frozen.original(assessment)
                : views.of(enterprise, answers.of(id, second.id()));
        var byClause = given.stream().collect(Collectors.toMap(AnswerView::clause, Function.identity()));
        var talks = dialogues.counts(enterprise, id.value());
        var unread = replies.byClause(enterprise);
        return second.clauses().stream()
                .map(clause -> new Clause(
                        clause.id(),
                        clause.displayNo(),
                        clause.level(),
                        edition.levelName(clause.level()),
                        clause.text(),
                        clause.evidence(),
                        clause.examples(),
                        Option.of(edition.scale(clause.scale()).orElseThrow(), clause),
                        limits.of(edition, assessment.scheme(), clause.id()),
                        byClause.get(clause.id()),
                        talks.getOrDefault(clause.id(), 0L),
                        unread.getOrDefault(clause.id(), 0L)))
                .toList();
    }
}
