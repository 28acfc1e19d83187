package io.zhiheng.rating.application;

import io.zhiheng.rating.Answers;
import io.zhiheng.rating.Rating;
import io.zhiheng.rating.Way;
import io.zhiheng.rating.WayQuestion;
import io.zhiheng.rating.WayQuestion.Measure;
import io.zhiheng.rating.core.way.Branch;
import io.zhiheng.rating.core.way.Change;
import io.zhiheng.rating.core.way.Demand;
import io.zhiheng.rating.core.way.LeastWay;
import java.util.List;
import java.util.Optional;

/** Finds the way from answers to a level: exactly, or where that would take too long, one that cannot be cut short. */
class WayFinder {

    private final PreparedScheme scheme;
    private final Answers answers;
    private final boolean preview;
    private final WayQuestion question;
    private final WayGoal goal;

    /** @throws io.zhiheng.shared.RuleBroken invalid, naming what is unknown */
    WayFinder(PreparedScheme scheme, Answers answers, boolean preview, WayQuestion question) {
        this.scheme = scheme;
        this.answers = answers;
        this.preview = preview;
        this.question = question;
        this.goal = WayGoal.of(scheme, question);
    }

    Way find() {
        var rating = new Rater(scheme, answers, preview).rate();
        if (rating.status() != Rating.Status.OK) {
            return unreachable(rating, null, question.target());
        }
        var from = goal.level(rating);
        var target = goal.target(from);
        if (from == null || target == null) {
            return unreachable(rating, from, target);
        }
        if (target <= from) {
            return new WayWords(scheme, answers).told(rating, from, target, List.of(), true, rating);
        }
        return search(rating, from, target);
    }

    private Way search(Rating rating, int from, int target) {
        try {
            return exact(target)
                    .map(changes -> told(rating, from, target, changes, true))
                    .orElseGet(() -> unreachable(rating, from, target));
        } catch (ArithmeticException tooLarge) {
            return new ShortenedWay(scheme, answers, preview, question.fixed(), goal)
                    .to(target)
                    .map(changes -> told(rating, from, target, changes, false))
                    .orElseGet(() -> unreachable(rating, from, target));
        }
    }

    private Optional<List<Change>> exact(int target) {
        var given = new CheckedAnswers(scheme, answers);
        var problem = new WayProblem(
                scheme,
                given,
                MeasuredIndicators.of(scheme, given, answers.industry()).values(),
                answers.industry(),
                question.fixed(),
                goal.isOverall() ? target : 0);
        var byItems = question.by() == Measure.ITEMS;
        var demands = new WayDemands(scheme);
        if (goal.isOverall()) {
            var branches = problem.branches();
            return new LeastWay(branches, byItems).to(demands.overall(target, branches));
        }
        var branch = goal.isFirstLevel()
                ? problem.branches().stream()
                        .filter(each -> each.id().equals(question.indicator()))
                        .findFirst()
                : problem.part(goal.second()).map(part -> new Branch(question.indicator(), 1, List.of(part)));
        var floor = goal.isFirstLevel() ? demands.floor(target) : new Branch.Floor(target, 0);
        return branch.flatMap(each -> new LeastWay(List.of(each), byItems).to(List.of(new Demand(List.of(floor), 0))));
    }

    private Way told(Rating rating, int from, int target, List<Change> changes, boolean minimal) {
        var changed = new ChangedAnswers(scheme, answers).with(changes);
        return new WayWords(scheme, answers)
                .told(rating, from, target, changes, minimal, new Rater(scheme, changed, preview).rate());
    }

    private static Way unreachable(Rating rating, Integer from, Integer target) {
        return new Way(
                rating.status(),
                from,
                target,
                false,
                null,
                null,
                true,
                List.of(),
                null,
                rating.missing(),
                rating.errors());
    }
}
