package io.zhiheng.assessment.application.workspace;

import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.assessment.application.answering.AnswerView;
import io.zhiheng.assessment.application.answering.PerformanceView;
import io.zhiheng.assessment.application.frozen.FrozenAnswerViews;
import io.zhiheng.assessment.application.overview.Progress;
import io.zhiheng.assessment.application.overview.SelfAssessmentQueries;
import io.zhiheng.assessment.application.overview.SelfAssessmentRow;
import io.zhiheng.assessment.application.workspace.AnswersPage.Figure;
import io.zhiheng.assessment.application.workspace.AnswersPage.Section;
import io.zhiheng.assessment.application.workspace.AnswersPage.Told;
import io.zhiheng.assessment.application.workspace.AnswersPage.Value;
import io.zhiheng.assessment.domain.SelfAssessments;
import io.zhiheng.catalogue.Edition;
import io.zhiheng.catalogue.Editions;
import io.zhiheng.conversation.AskedQuestions;
import io.zhiheng.conversation.Dialogues;
import io.zhiheng.ownstep.OwnRecordQueries;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.NotFound;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows 自评估情况: answers as they stand or were frozen, with what was said and asked about them. */
@Component
@Transactional(readOnly = true)
public class AnswersPageQueries {

    private final SelfAssessments assessments;
    private final SelfAssessmentQueries queries;
    private final FrozenAnswerViews frozen;
    private final Editions editions;
    private final Dialogues dialogues;
    private final AskedQuestions questions;
    private final OwnRecordQueries ownRecords;

    AnswersPageQueries(
            SelfAssessments assessments,
            SelfAssessmentQueries queries,
            FrozenAnswerViews frozen,
            Editions editions,
            Dialogues dialogues,
            AskedQuestions questions,
            OwnRecordQueries ownRecords) {
        this.assessments = assessments;
        this.queries = queries;
        this.frozen = frozen;
        this.editions = editions;
        this.dialogues = dialogues;
        this.questions = questions;
        this.ownRecords = ownRecords;
    }

    /** @throws NotFound for an indicator or a revision that there is not */
    public AnswersPage of(Actor actor, SelfAssessmentId id, AnswersFilter asked, int revision) {
        var assessment = assessments.find(id, actor.enterprise());
        var edition = editions.byNumber(assessment.edition());
        var revisions = frozen.revisions(assessment);
        var answers = revisions == 0 ? queries.answers(assessment) : frozen.of(assessment, revision);
        var sections = Stream.concat(
                        clauses(edition, told(actor, id, edition, answers)),
                        figures(edition, queries.performance(assessment)))
                .toList();
        var pages = edition.firstLevel().stream()
                .flatMap(AnswersPageQueries::pagesOf)
                .toList();
        var filter = asked.indicator() != null ? asked : asked.in(asked.isLooking() ? AnswersFilter.ALL : pages.get(0));
        var chosen = sections.stream()
                .filter(section -> section.isOf(filter.indicator()))
                .toList();
        if (chosen.isEmpty()) {
            throw new NotFound("indicator", filter.indicator());
        }
        var at = pages.indexOf(filter.indicator());
        return new AnswersPage(
                SelfAssessmentRow.of(assessment, edition, Progress.of(answers)),
                edition,
                filter,
                revision,
                revisions,
                chosen.stream()
                        .map(section -> section.found(filter))
                        .filter(section -> section.size() > 0)
                        .toList(),
                at < 1 ? null : pages.get(at - 1),
                at < 0 || at == pages.size() - 1 ? null : pages.get(at + 1),
                ownRecords.of(id.toString(), false));
    }

    private static Stream<String> pagesOf(Edition.FirstLevel first) {
        return first.kind() == Edition.Kind.PERFORMANCE
                ? Stream.of(first.id())
                : first.secondLevel().stream().map(Edition.SecondLevel::id);
    }

    private static Stream<Section> clauses(Edition edition, Map<String, Told> told) {
        return edition.firstLevel().stream()
                .flatMap(first -> first.secondLevel().stream()
                        .map(second -> new Section(
                                second.id(),
                                first.id(),
                                second.displayNo() + " " + second.name(),
                                second.clauses().stream()
                                        .map(clause -> told.get(clause.id()))
                                        .toList(),
                                List.of())));
    }

    private static Stream<Section> figures(Edition edition, List<PerformanceView> given) {
        var views = given.stream().collect(Collectors.toMap(PerformanceView::indicator, Function.identity()));
        var parameters = edition.parameters().collect(Collectors.toMap(Edition.Parameter::id, Function.identity()));
        return edition.firstLevel().stream()
                .filter(first -> !first.performance().isEmpty())
                .map(first -> new Section(
                        first.id(),
                        first.id(),
                        first.displayNo() + " " + first.name(),
                        List.of(),
                        first.performance().stream()
                                .map(each -> figure(edition, each, views.get(each.id()), parameters))
                                .toList()));
    }

    private Map<String, Told> told(Actor actor, SelfAssessmentId id, Edition edition, List<AnswerView> answers) {
        var clauses = edition.clausesById();
        var said = dialogues.entriesByClause(actor.enterprise(), id.value());
        var asked = questions.byClause(actor.enterprise(), id.value());
        return answers.stream().collect(Collectors.toMap(AnswerView::clause, answer -> {
            var clause = clauses.get(answer.clause());
            return new Told(
                    clause,
                    edition.levelName(clause.level()),
                    answer,
                    said.getOrDefault(clause.id(), List.of()),
                    asked.getOrDefault(clause.id(), List.of()));
        }));
    }

    private static Figure figure(
            Edition edition,
            Edition.PerformanceIndicator indicator,
            PerformanceView given,
            Map<String, Edition.Parameter> parameters) {
        return new Figure(
                indicator,
                given,
                given.level() == null ? null : edition.levelName(given.level()),
                given.parameters().entrySet().stream()
                        .map(figure -> {
                            var parameter = parameters.get(figure.getKey());
                            return new Value(
                                    parameter.name() + " (" + parameter.unit() + ")",
                                    figure.getValue().value());
                        })
                        .toList());
    }
}
