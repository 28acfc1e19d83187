package io.zhiheng.assessment.application.overview;

import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.assessment.application.overview.OverviewPage.Next;
import io.zhiheng.assessment.application.overview.OverviewPage.Row;
import io.zhiheng.assessment.application.overview.OverviewPage.Work;
import io.zhiheng.assessment.application.overview.SelfAssessmentView.PartState;
import io.zhiheng.assessment.application.overview.SelfAssessmentView.PartView;
import io.zhiheng.assessment.domain.Part;
import io.zhiheng.catalogue.Edition;
import io.zhiheng.rating.Ratings;
import io.zhiheng.shared.Actor;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows 主评估页面: the progress with who works where and what is open next, by two queries more. */
@Component
@Transactional(readOnly = true)
public class OverviewQueries {

    private final SelfAssessmentQueries queries;
    private final Ratings ratings;
    private final JdbcClient jdbc;

    OverviewQueries(SelfAssessmentQueries queries, Ratings ratings, JdbcClient jdbc) {
        this.queries = queries;
        this.ratings = ratings;
        this.jdbc = jdbc;
    }

    public OverviewPage of(Actor actor, SelfAssessmentId id) {
        var opened = queries.open(actor, id);
        var view = opened.view();
        var edition = opened.edition();
        var work = work(id);
        var filling = opened.isFilling();
        var open = filling ? openClauses(id) : Set.<String>of();
        return new OverviewPage(
                view,
                view.parts().stream()
                        .map(part -> new Row(
                                part,
                                href(id, part),
                                work.getOrDefault(part.id(), List.of()),
                                filling ? next(id, edition, part, open) : null))
                        .toList(),
                ratings.shown(edition.number(), opened.assessment().scheme()).indexThresholds());
    }

    private Map<String, List<Work>> work(SelfAssessmentId id) {
        record PartWork(String part, Work work) {}
        return jdbc
                .sql("""
                select part, saved_by, max(saved_at) as saved_at from (
                    select first_level as part, saved_by, saved_at from answer where self_assessment = :id and not carried_over
                    union all
                    select first_level, saved_by, saved_at from performance_entry where self_assessment = :id and not carried_over
                    union all
                    select :performance, saved_by, saved_at from performance_figure where self_assessment = :id) as written
                where saved_by is not null group by part, saved_by order by max(saved_at) desc""")
                .param("id", id.value())
                .param("performance", Part.PERFORMANCE)
                .query((row, number) -> new PartWork(
                        row.getString("part"),
                        new Work(
                                row.getString("saved_by"),
                                row.getTimestamp("saved_at").toInstant())))
                .list()
                .stream()
                .collect(
                        Collectors.groupingBy(PartWork::part, Collectors.mapping(PartWork::work, Collectors.toList())));
    }

    private Set<String> openClauses(SelfAssessmentId id) {
        return new HashSet<>(jdbc.sql("select clause from answer where self_assessment = :id and not answered")
                .param("id", id.value())
                .query(String.class)
                .list());
    }

    private static Next next(SelfAssessmentId id, Edition edition, PartView part, Set<String> open) {
        if (part.state() == PartState.COMPLETED || Part.PROFILE.equals(part.id())) {
            return null;
        }
        var base = "/self-assessments/" + id + "/indicators/";
        var first = edition.firstLevel(part.id());
        if (first.isEmpty() || first.get().kind() == Edition.Kind.PERFORMANCE) {
            return part.indicators().stream()
                    .filter(each -> !each.progress().isComplete())
                    .findFirst()
                    .map(each -> new Next(each.displayNo(), each.name(), href(id, part) + "#" + each.id()))
                    .orElse(null);
        }
        return first.get().secondLevel().stream()
                .flatMap(second -> second.clauses().stream()
                        .filter(clause -> open.contains(clause.id()))
                        .map(clause ->
                                new Next(clause.displayNo(), clause.text(), base + second.id() + "#" + clause.id())))
                .findFirst()
                .orElse(null);
    }

    private static String href(SelfAssessmentId id, PartView part) {
        var base = "/self-assessments/" + id + "/";
        return Part.PROFILE.equals(part.id()) || Part.PERFORMANCE.equals(part.id())
                ? base + part.id()
                : base + "indicators/" + part.id();
    }
}
