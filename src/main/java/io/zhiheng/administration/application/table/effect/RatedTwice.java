package io.zhiheng.administration.application.table.effect;

import io.zhiheng.administration.domain.effect.EffectChange;
import io.zhiheng.administration.domain.effect.EffectTally;
import io.zhiheng.administration.domain.effect.EffectTally.Moves;
import io.zhiheng.rating.FinishedAnswers.Finished;
import io.zhiheng.rating.Rating;
import io.zhiheng.rating.cases.DraftScheme;
import io.zhiheng.rating.cases.EquivalentEditions;
import io.zhiheng.shared.RuleBroken;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;

/** A batch of finished self-assessments, each rated by the scheme in force and by the draft on the same answers. */
class RatedTwice {

    private static final String NOT_APPLICABLE = "-";

    private final UUID effect;
    private final String edition;
    private final DraftScheme before;
    private final DraftScheme after;
    private final EquivalentEditions editions;
    private final List<EffectChange> changes = new ArrayList<>();
    private EffectTally tally = EffectTally.NOTHING;

    RatedTwice(UUID effect, String edition, DraftScheme before, DraftScheme after, EquivalentEditions editions) {
        this.effect = effect;
        this.edition = edition;
        this.before = before;
        this.after = after;
        this.editions = editions;
    }

    void add(Finished finished) {
        if (!editions.hold(finished.edition(), edition)) {
            count(new EffectTally(Map.of(), Map.of(), Map.of(finished.edition(), 1), 0, 0, 0));
            return;
        }
        var old = rated(before, finished);
        var now = rated(after, finished);
        if (old == null || now == null) {
            count(new EffectTally(Map.of(), Map.of(), Map.of(), 1, 0, 0));
        } else {
            compare(finished, old, now);
        }
    }

    /** Null where there is no result. */
    private static Rating rated(DraftScheme scheme, Finished finished) {
        try {
            var rating = scheme.rate(finished.answers(), false);
            return rating.status() == Rating.Status.OK ? rating : null;
        } catch (RuleBroken refused) {
            return null;
        }
    }

    private void compare(Finished finished, Rating old, Rating now) {
        var moved = moved(old, now);
        int from = old.overall().level();
        int to = now.overall().level();
        boolean levelsStay = from == to && moved.isEmpty();
        boolean indexStays = old.overall().index().equals(now.overall().index());
        var moves = new TreeMap<String, Moves>();
        moved.forEach((indicator, levels) -> moves.put(indicator, direction(levels)));
        count(new EffectTally(
                Map.of(EffectTally.key(from, to), 1),
                moves,
                Map.of(),
                0,
                levelsStay && !indexStays ? 1 : 0,
                finished.level() == from ? 0 : 1));
        if (!levelsStay) {
            changes.add(new EffectChange(
                    new EffectChange.Key(effect, UUID.fromString(finished.selfAssessment())),
                    finished.level(),
                    from,
                    to,
                    old.overall().index(),
                    now.overall().index(),
                    moved));
        }
    }

    /** Indicators with another level, before and after. */
    private static Map<String, String> moved(Rating old, Rating now) {
        var levels = new TreeMap<String, Integer>();
        old.firstLevel().forEach(each -> levels.put(each.id(), each.level()));
        old.secondLevel().forEach(each -> levels.put(each.id(), each.level()));
        var moved = new TreeMap<String, String>();
        now.firstLevel().forEach(each -> note(moved, each.id(), levels.get(each.id()), each.level()));
        now.secondLevel().forEach(each -> note(moved, each.id(), levels.get(each.id()), each.level()));
        return moved;
    }

    private static void note(Map<String, String> moved, String id, Integer from, Integer to) {
        if (!Objects.equals(from, to)) {
            moved.put(id, word(from) + '>' + word(to));
        }
    }

    private static String word(Integer level) {
        return level == null ? NOT_APPLICABLE : level.toString();
    }

    /** What is not applicable any more, or is from now on, neither rises nor falls. */
    private static Moves direction(String levels) {
        var ends = levels.split(">");
        if (levels.contains(NOT_APPLICABLE)) {
            return new Moves(0, 0);
        }
        return Integer.parseInt(ends[1]) > Integer.parseInt(ends[0]) ? new Moves(1, 0) : new Moves(0, 1);
    }

    private void count(EffectTally one) {
        tally = tally.plus(one);
    }

    EffectTally tally() {
        return tally;
    }

    List<EffectChange> changes() {
        return changes;
    }
}
