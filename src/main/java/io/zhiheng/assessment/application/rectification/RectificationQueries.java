package io.zhiheng.assessment.application.rectification;

import io.zhiheng.assessment.Rectification;
import io.zhiheng.assessment.RectificationContext;
import io.zhiheng.assessment.Rectifications;
import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.assessment.SubmittedSelfAssessment;
import io.zhiheng.assessment.SubmittedSelfAssessments;
import io.zhiheng.assessment.application.answering.AnswerView;
import io.zhiheng.assessment.application.overview.SelfAssessmentQueries;
import io.zhiheng.assessment.application.rectification.RectificationPage.Item;
import io.zhiheng.assessment.application.workspace.Limits;
import io.zhiheng.assessment.application.workspace.Workspace.Clause;
import io.zhiheng.assessment.application.workspace.Workspace.Limit;
import io.zhiheng.assessment.application.workspace.Workspace.Option;
import io.zhiheng.catalogue.Edition;
import io.zhiheng.catalogue.Editions;
import io.zhiheng.conversation.Dialogues;
import io.zhiheng.platform.workflow.task.OpenTask;
import io.zhiheng.platform.workflow.task.Tasks;
import io.zhiheng.shared.Actor;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows the contested clauses with what was said about them and what they said before. */
@Component
@Transactional(readOnly = true)
public class RectificationQueries {

    private final Rectifications rectifications;
    private final SubmittedSelfAssessments submitted;
    private final SelfAssessmentQueries queries;
    private final Editions editions;
    private final Dialogues dialogues;
    private final ObjectProvider<RectificationContext> contexts;
    private final Limits limits;
    private final Tasks tasks;

    RectificationQueries(
            Rectifications rectifications,
            SubmittedSelfAssessments submitted,
            SelfAssessmentQueries queries,
            Editions editions,
            Dialogues dialogues,
            ObjectProvider<RectificationContext> contexts,
            Limits limits,
            Tasks tasks) {
        this.rectifications = rectifications;
        this.submitted = submitted;
        this.queries = queries;
        this.editions = editions;
        this.dialogues = dialogues;
        this.contexts = contexts;
        this.limits = limits;
        this.tasks = tasks;
    }

    /** Empty while no round is open. */
    public Optional<Rectification> progress(Actor actor, SelfAssessmentId id) {
        return rectifications.current(id, actor.enterprise());
    }

    /** Empty while no round is open. */
    public Optional<RectificationPage> page(Actor actor, SelfAssessmentId id) {
        return progress(actor, id).map(round -> page(actor, round));
    }

    private RectificationPage page(Actor actor, Rectification round) {
        var id = round.selfAssessment();
        var asked = contexts.orderedStream()
                .flatMap(each -> each.of(id, actor.enterprise(), round.round()).stream())
                .findFirst();
        var waiting = asked.flatMap(each -> tasks.find(each.task()));
        return new RectificationPage(
                id,
                round,
                items(actor, round),
                asked.orElse(null),
                waiting.map(OpenTask::id).orElse(null),
                waiting.flatMap(task -> tasks.formOf(task.ref())).orElse(null));
    }

    private List<Item> items(Actor actor, Rectification round) {
        var id = round.selfAssessment();
        var base = submitted.find(id, round.baseRevision());
        var edition = editions.byNumber(base.edition());
        var before = base.answers().stream()
                .collect(Collectors.toMap(SubmittedSelfAssessment.Answer::clause, Function.identity()));
        var now =
                queries.answers(actor, id).stream().collect(Collectors.toMap(AnswerView::clause, Function.identity()));
        var talks = dialogues.entriesByClause(actor.enterprise(), id.value());
        var clauses = edition.clausesById();
        return round.clauses().stream()
                .map(each -> {
                    var clause = clauses.get(each.clause());
                    var entries = talks.getOrDefault(each.clause(), List.of());
                    return new Item(
                            card(
                                    edition,
                                    clause,
                                    limits.of(edition, base.scheme(), clause.id()),
                                    now.get(each.clause()),
                                    entries.size()),
                            indicator(edition, clause),
                            before.get(each.clause()),
                            entries);
                })
                .toList();
    }

    private static Clause card(
            Edition edition, Edition.Clause clause, List<Limit> limits, AnswerView answer, int talks) {
        return new Clause(
                clause.id(),
                clause.displayNo(),
                clause.level(),
                edition.levelName(clause.level()),
                clause.text(),
                clause.evidence(),
                clause.examples(),
                Option.of(edition.scale(clause.scale()).orElseThrow(), clause),
                limits,
                answer,
                talks,
                0);
    }

    private static String indicator(Edition edition, Edition.Clause clause) {
        return edition.secondLevels()
                .filter(second -> second.clauses().contains(clause))
                .findFirst()
                .map(second -> second.displayNo() + " " + second.name())
                .orElseThrow();
    }
}
