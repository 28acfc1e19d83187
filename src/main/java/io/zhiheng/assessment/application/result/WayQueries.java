package io.zhiheng.assessment.application.result;

import io.zhiheng.assessment.SubmittedSelfAssessment;
import io.zhiheng.assessment.application.AssessmentWords;
import io.zhiheng.assessment.application.result.WayView.Fixed;
import io.zhiheng.assessment.application.result.WayView.Goal;
import io.zhiheng.catalogue.Edition;
import io.zhiheng.catalogue.Editions;
import io.zhiheng.rating.Ratings;
import io.zhiheng.rating.Way;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Shows what would lift the level of a submitted self-assessment. */
@Component
public class WayQueries {

    private final Editions editions;
    private final Ratings ratings;
    private final AssessmentWords words;

    WayQueries(Editions editions, Ratings ratings, AssessmentWords words) {
        this.editions = editions;
        this.ratings = ratings;
        this.words = words;
    }

    WayView of(SubmittedSelfAssessment frozen, WayChoice choice) {
        var edition = editions.byNumber(frozen.edition());
        var way = ratings.way(frozen.edition(), frozen.scheme(), frozen.rated(), false, choice.question());
        return view(frozen, edition, choice, way);
    }

    private WayView view(SubmittedSelfAssessment frozen, Edition edition, WayChoice choice, Way way) {
        var changes = new WayChanges(edition, words);
        int clauses = (int) way.changes().stream()
                .filter(Way.ClauseChange.class::isInstance)
                .count();
        var then = way.result() == null ? null : way.result().overall();
        return new WayView(
                choice,
                choice.goal() == null ? null : changes.label(choice.goal()),
                way.target() == null ? null : edition.levelName(way.target()),
                way.reachable(),
                way.minimal(),
                clauses,
                way.changes().size() - clauses,
                way.steps() == null ? 0 : way.steps(),
                way.changes().stream().map(changes::told).toList(),
                then,
                then == null
                        ? null
                        : ratings.shown(frozen.edition(), frozen.scheme()).index(then.index()),
                goals(edition),
                choice.fixed().stream()
                        .map(each -> new Fixed(each, changes.label(each)))
                        .toList());
    }

    private static List<Goal> goals(Edition edition) {
        var goals = new ArrayList<Goal>();
        for (var first : edition.firstLevel()) {
            goals.add(new Goal(first.id(), first.displayNo() + " " + first.name(), false));
            first.secondLevel()
                    .forEach(each -> goals.add(new Goal(each.id(), each.displayNo() + " " + each.name(), true)));
            first.performance()
                    .forEach(each -> goals.add(new Goal(each.id(), each.displayNo() + " " + each.name(), true)));
        }
        return goals;
    }
}
