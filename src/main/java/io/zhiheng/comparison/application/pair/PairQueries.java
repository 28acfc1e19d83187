package io.zhiheng.comparison.application.pair;

import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.assessment.SubmittedSelfAssessment;
import io.zhiheng.assessment.SubmittedSelfAssessments;
import io.zhiheng.catalogue.Editions;
import io.zhiheng.comparison.application.ShownResults;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.NotFound;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Compares two results of one enterprise. */
@Component
@Transactional(readOnly = true)
public class PairQueries {

    private static final Comparator<SubmittedSelfAssessment> BY_TIME =
            Comparator.comparing(SubmittedSelfAssessment::submittedAt);

    private final SubmittedSelfAssessments submitted;
    private final Editions editions;
    private final ShownResults results;

    PairQueries(SubmittedSelfAssessments submitted, Editions editions, ShownResults results) {
        this.submitted = submitted;
        this.editions = editions;
        this.results = results;
    }

    /**
     * @param with the other one; null for the one before it, else the one after it
     * @throws NotFound if either is not a submitted one of this enterprise
     */
    public PairPage page(Actor actor, SelfAssessmentId id, SelfAssessmentId with, boolean all) {
        var own = submitted.latestFirst(actor.enterprise());
        var chosen = find(own, id);
        var others = own.stream().filter(each -> !each.id().equals(id)).toList();
        var other = with == null ? neighbour(others, chosen) : find(others, with);
        var pair = other == null ? null : pair(chosen, other);
        return new PairPage(
                results.of(chosen),
                others.stream().map(results::of).toList(),
                other == null ? null : results.of(other),
                pair == null || all ? pair : pair.differing(),
                all);
    }

    private Pair pair(SubmittedSelfAssessment one, SubmittedSelfAssessment other) {
        var before = BY_TIME.compare(one, other) < 0 ? one : other;
        var after = before == one ? other : one;
        return new SideBySide(
                        before,
                        after,
                        editions.byNumber(before.edition()),
                        editions.byNumber(after.edition()),
                        results.of(before),
                        results.of(after))
                .pair();
    }

    private static SubmittedSelfAssessment neighbour(
            List<SubmittedSelfAssessment> others, SubmittedSelfAssessment chosen) {
        return others.stream()
                .filter(each -> BY_TIME.compare(each, chosen) < 0)
                .findFirst()
                .orElseGet(() -> others.isEmpty() ? null : others.get(others.size() - 1));
    }

    private static SubmittedSelfAssessment find(List<SubmittedSelfAssessment> own, SelfAssessmentId id) {
        return own.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("self-assessment", id));
    }
}
