package io.zhiheng.assessment.application;

import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.assessment.application.AnswersPage.Figure;
import io.zhiheng.assessment.application.AnswersPage.Section;
import io.zhiheng.assessment.application.AnswersPage.Told;
import io.zhiheng.assessment.application.AnswersPage.Value;
import io.zhiheng.catalogue.Edition;
import io.zhiheng.catalogue.Editions;
import io.zhiheng.conversation.AskedQuestions;
import io.zhiheng.conversation.Dialogues;
import io.zhiheng.identity.Actor;
import io.zhiheng.shared.NotFound;
import java.util.ArrayList;
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

    private final SelfAssessmentQueries queries;
    private final FrozenAnswerViews frozen;
    private final Editions editions;
    private final Dialogues dialogues;
    private final AskedQuestions questions;

    AnswersPageQueries(SelfAssessmentQueries queries, FrozenAnswerViews frozen, Editions editions, Dialogues dialogues,
                       AskedQuestions questions) {
        this.queries = queries;
        this.frozen = frozen;
        this.editions = editions;
        this.dialogues = dialogues;
        this.questions = questions;
    }

    /** @throws NotFound for an indicator or a revision that there is not */
    public AnswersPage of(Actor actor, SelfAssessmentId id, AnswersFilter asked, int revision) {
        var row = queries.overview(actor, id).row();
        var edition = editions.byNumber(row.edition());
        var ids = edition.firstLevel().stream().flatMap(AnswersPageQueries::sectionIds).toList();
        var filter = asked.indicator() != null ? asked
                : new AnswersFilter(asked.isLooking() ? AnswersFilter.ALL : ids.get(0), asked.conformity(), asked.talk(), asked.search());
        var revisions = frozen.revisions(actor, id);
        var sections = sections(edition, filter, told(actor, id, edition, revision, revisions), figures(actor, id, edition));
        var at = ids.indexOf(filter.indicator());
        return new AnswersPage(row, edition, filter, revision, revisions, sections, at < 1 ? null : ids.get(at - 1),
                at < 0 || at == ids.size() - 1 ? null : ids.get(at + 1));
    }

    private static Stream<String> sectionIds(Edition.FirstLevel first) {
        return first.kind() == Edition.Kind.PERFORMANCE ? Stream.of(first.id()) : first.secondLevel().stream().map(Edition.SecondLevel::id);
    }

    private static List<Section> sections(Edition edition, AnswersFilter filter, Map<String, Told> told, Map<String, Figure> figures) {
        var wanted = edition.firstLevel().stream()
                .filter(first -> Stream.concat(Stream.of(AnswersFilter.ALL, first.id()), sectionIds(first)).anyMatch(filter.indicator()::equals))
                .toList();
        if (wanted.isEmpty()) {
            throw new NotFound("indicator", filter.indicator());
        }
        var sections = new ArrayList<Section>();
        for (var first : wanted) {
            first.secondLevel().stream().filter(second -> !isAnotherSecondLevel(first, second, filter.indicator()))
                    .map(second -> new Section(second.id(), second.displayNo() + " " + second.name(), second.clauses().stream()
                            .map(clause -> told.get(clause.id())).filter(filter::finds).toList(), List.of())).forEach(sections::add);
            sections.add(new Section(first.id(), first.displayNo() + " " + first.name(), List.of(), filter.asksOfClauses() ? List.of()
                    : first.performance().stream().map(each -> figures.get(each.id())).filter(each -> filter.finds(Stream.of(
                            each.indicator().displayNo(), each.indicator().name(), each.given().statement()))).toList()));
        }
        return sections.stream().filter(section -> !section.isEmpty()).toList();
    }

    private static boolean isAnotherSecondLevel(Edition.FirstLevel first, Edition.SecondLevel second, String indicator) {
        return !indicator.equals(second.id()) && first.secondLevel().stream().anyMatch(each -> each.id().equals(indicator));
    }

    private Map<String, Told> told(Actor actor, SelfAssessmentId id, Edition edition, int revision, int revisions) {
        var clauses = edition.clausesById();
        var entries = dialogues.entriesByClause(actor.enterprise(), id.value());
        var asked = questions.byClause(actor.enterprise(), id.value());
        return (revisions == 0 ? queries.answers(actor, id) : frozen.of(actor, id, revision)).stream()
                .map(answer -> new Told(clauses.get(answer.clause()), edition.levelName(clauses.get(answer.clause()).level()), answer,
                        entries.getOrDefault(answer.clause(), List.of()), asked.getOrDefault(answer.clause(), List.of())))
                .collect(Collectors.toMap(told -> told.clause().id(), Function.identity()));
    }

    private Map<String, Figure> figures(Actor actor, SelfAssessmentId id, Edition edition) {
        var given = queries.performance(actor, id).stream().collect(Collectors.toMap(PerformanceView::indicator, Function.identity()));
        var parameters = edition.parameters().collect(Collectors.toMap(Edition.Parameter::id, Function.identity()));
        return edition.performanceIndicators().collect(Collectors.toMap(Edition.PerformanceIndicator::id, each -> {
            var view = given.get(each.id());
            return new Figure(each, view, view.level() == null ? null : edition.levelName(view.level()), view.parameters().entrySet().stream()
                    .map(figure -> new Value(parameters.get(figure.getKey()).name() + " (" + parameters.get(figure.getKey()).unit() + ")",
                            figure.getValue().value())).toList());
        }));
    }
}
