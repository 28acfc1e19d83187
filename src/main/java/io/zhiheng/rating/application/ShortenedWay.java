package io.zhiheng.rating.application;

import io.zhiheng.rating.Answers;
import io.zhiheng.rating.Conformity;
import io.zhiheng.rating.Rating;
import io.zhiheng.rating.core.way.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A way for schemes on which the exact search would take too long: everything is raised as far as it can be, then one
 * change after the other is taken back while the level still holds. Nothing of it can be spared, though another way may
 * be shorter.
 */
class ShortenedWay {

    private final PreparedScheme scheme;
    private final Answers answers;
    private final boolean preview;
    private final Set<String> fixed;
    private final WayGoal goal;

    ShortenedWay(PreparedScheme scheme, Answers answers, boolean preview, Set<String> fixed, WayGoal goal) {
        this.scheme = scheme;
        this.answers = answers;
        this.preview = preview;
        this.fixed = fixed;
        this.goal = goal;
    }

    Optional<List<Change>> to(int target) {
        var changes = new ArrayList<>(all());
        if (!leads(changes, target)) {
            return Optional.empty();
        }
        for (var change : List.copyOf(changes)) {
            changes.remove(change);
            if (!leads(changes, target)) {
                changes.add(change);
            }
        }
        return Optional.of(changes);
    }

    private boolean leads(List<Change> changes, int target) {
        var rating = new Rater(scheme, new ChangedAnswers(scheme, answers).with(changes), preview).rate();
        return rating.status() == Rating.Status.OK && goal.level(rating) >= target;
    }

    private List<Change> all() {
        var given = new CheckedAnswers(scheme, answers);
        var rating = new Rater(scheme, answers, preview).rate();
        var changes = new ArrayList<Change>();
        for (var first : scheme.firsts()) {
            for (var second : first.parts()) {
                for (var row : second.clauses()) {
                    clause(row, given.at(row.position()), changes);
                }
                if (second.performance() != null && isFree(second.id())) {
                    figure(second, rating, changes);
                }
            }
        }
        return changes;
    }

    private void clause(ClauseRow row, Conformity given, List<Change> changes) {
        if (given != Conformity.NA
                && given != Conformity.CONFORM
                && isFree(row.clause().id())) {
            changes.add(
                    new Change(row.clause().id(), Conformity.CONFORM.ordinal(), given == Conformity.PARTIAL ? 1 : 2));
        }
    }

    private void figure(PreparedScheme.Second second, Rating rating, List<Change> changes) {
        var level = rating.secondLevel().stream()
                .filter(each -> each.id().equals(second.id()))
                .findFirst()
                .orElseThrow()
                .level();
        var reachable = scheme.reachable(second.performance(), answers.industry());
        if (level != null && !reachable.isEmpty()) {
            int best = reachable.get(reachable.size() - 1).level();
            if (best > level) {
                changes.add(new Change(second.id(), best, best - level));
            }
        }
    }

    private boolean isFree(String id) {
        return !fixed.contains(id) && scheme.above(id).stream().noneMatch(fixed::contains);
    }
}
