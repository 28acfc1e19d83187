package io.zhiheng.assessment.application;

import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.assessment.application.Workspace.Characteristic;
import io.zhiheng.assessment.application.Workspace.Clause;
import io.zhiheng.assessment.application.Workspace.Option;
import io.zhiheng.assessment.domain.GivenAnswers;
import io.zhiheng.assessment.domain.PerformanceEntries;
import io.zhiheng.assessment.domain.SelfAssessment;
import io.zhiheng.assessment.domain.SelfAssessments;
import io.zhiheng.catalogue.Edition;
import io.zhiheng.catalogue.Editions;
import io.zhiheng.conversation.Dialogues;
import io.zhiheng.conversation.UnreadReplies;
import io.zhiheng.identity.EnterpriseId;
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

    private final SelfAssessments assessments;
    private final GivenAnswers answers;
    private final PerformanceEntries entries;
    private final Editions editions;
    private final IndicatorTrees trees;
    private final AnswerViews views;
    private final OpenParts openParts;
    private final Dialogues dialogues;
    private final UnreadReplies replies;

    WorkspaceQueries(SelfAssessments assessments, GivenAnswers answers, PerformanceEntries entries, Editions editions,
                     IndicatorTrees trees, AnswerViews views, OpenParts openParts, Dialogues dialogues,
                     UnreadReplies replies) {
        this.assessments = assessments;
        this.answers = answers;
        this.entries = entries;
        this.editions = editions;
        this.trees = trees;
        this.views = views;
        this.openParts = openParts;
        this.dialogues = dialogues;
        this.replies = replies;
    }

    /** @throws NotFound for a second-level indicator of clauses that the edition does not have */
    public Workspace of(EnterpriseId enterprise, SelfAssessmentId id, String secondLevel) {
        var assessment = assessments.find(id, enterprise);
        var edition = editions.byNumber(assessment.edition());
        var all = edition.secondLevels().toList();
        var second = all.stream().filter(each -> each.id().equals(secondLevel)).findFirst()
                .orElseThrow(() -> new NotFound("indicator", secondLevel));
        var given = answers.of(id);
        var tree = trees.of(assessment, edition, given, entries.of(id));
        var first = tree.firsts().stream()
                .filter(each -> each.seconds().stream().anyMatch(one -> one.id().equals(secondLevel))).findFirst().orElseThrow();
        var filling = assessment.state() == SelfAssessment.State.FILLING;
        var part = filling ? openParts.of(id, first.id()) : OpenParts.NONE;
        var at = all.indexOf(second);
        var mine = given.stream().filter(each -> each.secondLevel().equals(secondLevel)).toList();
        return new Workspace(id, filling, filling && !first.isDeclared(), tree, first,
                first.seconds().stream().filter(each -> each.id().equals(secondLevel)).findFirst().orElseThrow(),
                characteristics(edition, second), clauses(enterprise, id, edition, second, views.of(enterprise, mine)),
                part.task(), part.form(), at == 0 ? null : all.get(at - 1).id(),
                at == all.size() - 1 ? null : all.get(at + 1).id());
    }

    private List<Clause> clauses(EnterpriseId enterprise, SelfAssessmentId id, Edition edition,
                                 Edition.SecondLevel second, List<AnswerView> given) {
        var byClause = given.stream().collect(Collectors.toMap(AnswerView::clause, Function.identity()));
        var talks = dialogues.counts(enterprise, id.value());
        var unread = replies.byClause(enterprise);
        return second.clauses().stream().map(clause -> new Clause(clause.id(), clause.displayNo(), clause.level(),
                edition.levelName(clause.level()), clause.text(), clause.evidence(), clause.examples(),
                Option.of(edition.scale(clause.scale()).orElseThrow(), clause), byClause.get(clause.id()),
                talks.getOrDefault(clause.id(), 0L), unread.getOrDefault(clause.id(), 0L))).toList();
    }

    private static List<Characteristic> characteristics(Edition edition, Edition.SecondLevel second) {
        return edition.levels().stream().filter(level -> second.characteristics().containsKey(level.level()))
                .map(level -> new Characteristic(level.level(), level.name(), second.characteristics().get(level.level())))
                .toList();
    }
}
