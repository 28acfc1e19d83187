package io.zhiheng.rating.application;

import io.zhiheng.rating.Answers;
import io.zhiheng.rating.Conformity;
import io.zhiheng.rating.Rating;
import io.zhiheng.rating.Rating.Status;
import io.zhiheng.rating.core.Ceiling;
import io.zhiheng.rating.core.Decimals;
import io.zhiheng.rating.core.FirstLevelGrade;
import io.zhiheng.rating.core.GradedPart;
import io.zhiheng.rating.core.OverallGrade;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One rating from beginning to end; what was refused, invalid, incomplete or too much not applicable ends it in this
 * order.
 */
class Rater {

    private final PreparedScheme scheme;
    private final CheckedAnswers answers;
    private final boolean preview;
    private final String industry;
    private final List<Rating.FirstLevel> firsts = new ArrayList<>();
    private final List<Rating.SecondLevel> seconds = new ArrayList<>();
    private final RatingReasons reasons;
    private MeasuredIndicators measured;

    Rater(PreparedScheme scheme, Answers answers, boolean preview) {
        this.scheme = scheme;
        this.answers = new CheckedAnswers(scheme, answers);
        this.preview = preview;
        this.industry = answers.industry();
        this.reasons = new RatingReasons(scheme, industry);
    }

    Rating rate() {
        measured = MeasuredIndicators.of(scheme, answers, industry);
        if (!measured.errors().isEmpty()) {
            return ended(Status.INVALID, List.of(), measured.errors());
        }
        var missing = missing(measured.lacking());
        if (!preview && !missing.isEmpty()) {
            return ended(Status.INCOMPLETE, missing, List.of());
        }
        return graded(missing);
    }

    /** Clauses in the order of the catalogue, then indicators that lack a parameter. */
    private List<String> missing(List<String> lacking) {
        var missing = new ArrayList<String>();
        for (var first : scheme.firsts()) {
            for (var second : first.parts()) {
                for (var row : second.clauses()) {
                    if (answers.at(row.position()) == null) {
                        missing.add(row.clause().id());
                    }
                }
            }
        }
        missing.addAll(lacking);
        return missing;
    }

    private Rating graded(List<String> missing) {
        var parts = new ArrayList<GradedPart>(scheme.firsts().size());
        for (var first : scheme.firsts()) {
            var gradings = new ArrayList<Grading>(first.parts().size());
            for (var second : first.parts()) {
                gradings.add(grade(second, answers.notApplicable()));
            }
            var grade = FirstLevelGrade.of(gradings.stream().map(Grading::part).toList(), scheme.decisions());
            if (grade.tooMuchNa() != 0) {
                return ended(Status.TOO_MANY_NA, List.of(), List.of());
            }
            gradings.forEach(this::show);
            show(first, grade);
            parts.add(new GradedPart(first.id(), first.weight(), grade.level(), grade.index()));
        }
        return parts.stream().noneMatch(GradedPart::applicable)
                ? ended(Status.TOO_MANY_NA, List.of(), List.of())
                : rated(OverallGrade.of(parts, ceilings(), scheme.decisions(), scheme.levels()), missing);
    }

    /** In the order of the catalogue; an unanswered clause sets none. */
    private List<Ceiling> ceilings() {
        var met = new ArrayList<Ceiling>();
        for (var row : scheme.ceilingRows()) {
            var conformity = answers.at(row.position());
            var ceiling = conformity == null ? null : row.ceiling(conformity);
            if (ceiling != null) {
                met.add(ceiling);
            }
        }
        return met;
    }

    private Grading grade(PreparedScheme.Second second, Set<String> notApplicable) {
        return second.performance() == null
                ? Grading.ofClauses(scheme, second, answers)
                : Grading.ofFigures(
                        second,
                        !notApplicable.contains(second.id()),
                        measured.values().get(second.id()));
    }

    private void show(Grading grading) {
        var part = grading.part();
        seconds.add(new Rating.SecondLevel(
                part.id(),
                part.level(),
                text(part.index()),
                part.applicable(),
                grading.rates() == null ? null : texts(grading.rates()),
                grading.value() == null
                        ? Optional.empty()
                        : Optional.of(grading.value().value().toPlainString())));
        reasons.add(grading);
    }

    private void show(PreparedScheme.First first, FirstLevelGrade grade) {
        firsts.add(
                grade.level() == null
                        ? new Rating.FirstLevel(first.id(), null, null, null, null)
                        : new Rating.FirstLevel(
                                first.id(),
                                grade.level(),
                                text(grade.index()),
                                grade.band().level(),
                                capped(grade.cap().level())));
        reasons.add(first, grade);
    }

    private Rating rated(OverallGrade grade, List<String> missing) {
        reasons.add(grade);
        var overall = new Rating.Overall(
                grade.level(),
                scheme.edition().levelName(grade.level()),
                text(grade.index()),
                Decimals.score(grade.index(), scheme.levels()).toPlainString(),
                grade.band().level(),
                capped(grade.cap().level()),
                grade.binding());
        return new Rating(
                Status.OK,
                overall,
                firsts,
                seconds,
                reasons.all(),
                missing,
                List.of(),
                ceilings().stream().map(Rater::shown).toList());
    }

    static Rating.Ceiling shown(Ceiling each) {
        return new Rating.Ceiling(
                each.clause(), Conformity.valueOf(each.conformity()), each.level(), each.requestAllowed());
    }

    private int capped(int cap) {
        return Math.min(cap, scheme.levels());
    }

    private static Rating ended(Status status, List<String> missing, List<Rating.Error> errors) {
        return new Rating(status, null, List.of(), List.of(), List.of(), missing, errors, List.of());
    }

    private static String text(BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }

    private static List<String> texts(BigDecimal[] rates) {
        var texts = new ArrayList<String>(rates.length);
        for (var rate : rates) {
            texts.add(text(rate));
        }
        return texts;
    }
}
