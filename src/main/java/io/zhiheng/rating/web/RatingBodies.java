package io.zhiheng.rating.web;

import io.zhiheng.catalogue.Edition;
import io.zhiheng.catalogue.Editions;
import io.zhiheng.rating.Answers;
import io.zhiheng.rating.Conformity;
import io.zhiheng.rating.PinnedAnswers;
import io.zhiheng.rating.Ratings;
import io.zhiheng.shared.NotFound;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.RuleBroken.FieldError;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Reads a body: by which edition and scheme it is rated, and which answers, some of them from a self-assessment. */
@Component
class RatingBodies {

    private static final int MAX_ENTRIES = 20_000;
    private static final Set<String> CONFORMITIES = Set.of("CONFORM", "PARTIAL", "NONCONFORM", "NA");

    private final Ratings ratings;
    private final Editions editions;
    private final ObjectProvider<PinnedAnswers> pinned;

    RatingBodies(Ratings ratings, Editions editions, ObjectProvider<PinnedAnswers> pinned) {
        this.ratings = ratings;
        this.editions = editions;
        this.pinned = pinned;
    }

    /** @throws RuleBroken invalid, naming clauses that cannot be answered so, or an edition that there is not */
    AskedRating read(RatingBody body) {
        var answers = answers(body);
        var preview = Boolean.TRUE.equals(body.preview());
        if (body.selfAssessment() != null) {
            var kept = pinned.getObject().of(body.selfAssessment());
            var joined = joined(editions.byNumber(kept.edition()), kept.answers(), answers, body);
            return new AskedRating(kept.edition(), kept.scheme(), joined, preview);
        }
        var edition = edition(body.edition());
        return new AskedRating(edition, ratings.schemeInForce(edition), answers, preview);
    }

    private String edition(String asked) {
        try {
            return asked == null
                    ? editions.current().number()
                    : editions.byNumber(asked).number();
        } catch (NotFound unknown) {
            throw RuleBroken.invalid("rating.rule.answers-refused", 1, "edition")
                    .at(List.of(FieldError.of("edition", "rating.answer.no-edition", shortened(asked))));
        }
    }

    /** What the body leaves out is taken from the self-assessment. */
    private static Answers joined(Edition edition, Answers kept, Answers given, RatingBody body) {
        var clauses = new HashMap<>(kept.clauses());
        clauses.putAll(given.clauses());
        var parameters = new HashMap<>(kept.parameters());
        parameters.putAll(given.parameters());
        var notApplicable = new HashSet<>(
                body.performanceNotApplicable() == null
                        ? kept.performanceNotApplicable()
                        : given.performanceNotApplicable());
        if (body.performanceNotApplicable() == null) {
            notApplicable.removeAll(given.performanceValues().keySet());
        }
        return new Answers(
                clauses,
                parameters,
                notApplicable,
                given.industry() == null ? kept.industry() : given.industry(),
                given.performanceValues(),
                open(edition, kept, given));
    }

    /** Whoever gives one of its figures wants an indicator to count. */
    private static Set<String> open(Edition edition, Answers kept, Answers given) {
        var open = new HashSet<>(kept.performanceOpen());
        edition.performanceIndicators()
                .filter(indicator -> indicator.parameters().stream().anyMatch(given.parameters()::containsKey))
                .map(Edition.PerformanceIndicator::id)
                .forEach(open::remove);
        return open;
    }

    private static Answers answers(RatingBody body) {
        var notApplicable = new HashSet<String>(
                body.performanceNotApplicable() == null ? Set.of() : body.performanceNotApplicable());
        notApplicable.remove(null);
        return new Answers(
                conformities(or(body.answers())),
                or(body.performance()),
                notApplicable,
                body.industry(),
                or(body.performanceValues()));
    }

    private static Map<String, Conformity> conformities(Map<String, String> answers) {
        if (answers.size() > MAX_ENTRIES) {
            throw RuleBroken.invalid("rating.rule.answers-refused", answers.size(), "answers")
                    .at(List.of(FieldError.of("answers", "rating.answer.too-many")));
        }
        var conformities = new HashMap<String, Conformity>();
        var refused = new ArrayList<FieldError>();
        answers.forEach((clause, word) -> {
            if (word == null || CONFORMITIES.contains(word)) {
                conformities.put(clause, word == null ? null : Conformity.valueOf(word));
            } else {
                refused.add(FieldError.of(
                        shortened(clause), "rating.answer.not-on-scale", shortened(clause), shortened(word)));
            }
        });
        if (!refused.isEmpty()) {
            throw RuleBroken.invalid(
                            "rating.rule.answers-refused",
                            refused.size(),
                            refused.get(0).field())
                    .at(refused.subList(0, Math.min(refused.size(), 100)));
        }
        return conformities;
    }

    private static Map<String, String> or(Map<String, String> map) {
        return map == null ? Map.of() : map;
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }
}
