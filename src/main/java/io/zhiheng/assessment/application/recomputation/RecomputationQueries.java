package io.zhiheng.assessment.application.recomputation;

import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.assessment.SubmittedSelfAssessments;
import io.zhiheng.assessment.application.recomputation.Recomputation.Figures;
import io.zhiheng.assessment.application.recomputation.Recomputation.Line;
import io.zhiheng.catalogue.Edition;
import io.zhiheng.catalogue.Editions;
import io.zhiheng.rating.Rating;
import io.zhiheng.rating.Ratings;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.NotFound;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 重新计算: rates frozen answers once more by the edition and scheme that they were handed in under. Stores nothing. */
@Component
@Transactional(readOnly = true)
public class RecomputationQueries {

    private static final String WHOLE = "OVERALL";

    private final SubmittedSelfAssessments submitted;
    private final Ratings ratings;
    private final Editions editions;

    RecomputationQueries(SubmittedSelfAssessments submitted, Ratings ratings, Editions editions) {
        this.submitted = submitted;
        this.ratings = ratings;
        this.editions = editions;
    }

    /** @throws NotFound before there is a result, and for strangers */
    public Recomputation of(Actor actor, SelfAssessmentId id) {
        var frozen = submitted.find(id, actor.enterprise());
        if (frozen.rating() == null) {
            throw new NotFound("rating", id);
        }
        var now = ratings.rate(frozen.edition(), frozen.scheme(), frozen.rated(), false);
        var same = frozen.rating().agreesWith(now);
        var edition = editions.byNumber(frozen.edition());
        return new Recomputation(id, frozen.edition(), frozen.scheme(), same, lines(edition, frozen.rating(), now));
    }

    private static List<Line> lines(Edition edition, Rating before, Rating now) {
        var was = figures(edition, before);
        var is = figures(edition, now);
        var lines = new ArrayList<Line>();
        lines.add(new Line(WHOLE, null, null, true, was.get(WHOLE), is.get(WHOLE)));
        for (var first : edition.firstLevel()) {
            lines.add(new Line(
                    first.id(), first.displayNo(), first.name(), true, was.get(first.id()), is.get(first.id())));
            first.secondLevel()
                    .forEach(each -> lines.add(new Line(
                            each.id(), each.displayNo(), each.name(), false, was.get(each.id()), is.get(each.id()))));
            first.performance()
                    .forEach(each -> lines.add(new Line(
                            each.id(), each.displayNo(), each.name(), false, was.get(each.id()), is.get(each.id()))));
        }
        return lines;
    }

    private static Map<String, Figures> figures(Edition edition, Rating rating) {
        var rows = rating.reasons().stream()
                .filter(each -> each.row() != null)
                .collect(Collectors.groupingBy(
                        Rating.Reason::id,
                        Collectors.mapping(each -> each.table() + ":" + each.row(), Collectors.toList())));
        var figures = new HashMap<String, Figures>();
        var overall = rating.overall();
        figures.put(WHOLE, figures(edition, overall.level(), overall.index(), rows.get(WHOLE)));
        rating.firstLevel()
                .forEach(each ->
                        figures.put(each.id(), figures(edition, each.level(), each.index(), rows.get(each.id()))));
        rating.secondLevel()
                .forEach(each ->
                        figures.put(each.id(), figures(edition, each.level(), each.index(), rows.get(each.id()))));
        return figures;
    }

    private static Figures figures(Edition edition, Integer level, String index, List<String> rows) {
        return new Figures(
                level, level == null ? null : edition.levelName(level), index, rows == null ? List.of() : rows);
    }
}
