package io.zhiheng.rating.application;

import io.zhiheng.rating.Answers;
import io.zhiheng.rating.Circumstances;
import io.zhiheng.rating.Conformity;
import io.zhiheng.rating.Implausibility;
import io.zhiheng.rating.Rating;
import io.zhiheng.rating.core.Decimals;
import io.zhiheng.rating.core.Walk;
import io.zhiheng.rating.drools.Figures;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What looks odd: warnings of parameter-check, and the rows of plausibility-check. */
class Oddities {

    private final PreparedScheme scheme;
    private final Answers answers;
    private final Circumstances circumstances;
    private final Rating rating;
    private final Suspicions suspicions = new Suspicions();

    Oddities(PreparedScheme scheme, Answers answers, Circumstances circumstances) {
        this.scheme = scheme;
        this.answers = answers;
        this.circumstances = circumstances;
        this.rating = new Rater(scheme, answers, true).rate();
    }

    List<Implausibility> findings() {
        var given = new CheckedAnswers(scheme, answers);
        var figures = new TypedFigures(given.figures(), scheme.parameters().values());
        var findings = new ArrayList<>(warnings(given));
        suspectSkippedLevels(given);
        suspectStatements();
        suspectFiles();
        suspectRevenue(figures);
        suspectLevel();
        suspectFullMarks(figures);
        suspectRetoldFigures();
        suspectNotApplicable(given);
        findings.addAll(suspicions.confirmedBy(scheme.compiled()));
        return findings;
    }

    private List<Implausibility> warnings(CheckedAnswers given) {
        var applicable = Asked.applicable(scheme.indicators().values(), given.notApplicable());
        var figures = new TypedFigures(given.figures(), Asked.parameters(applicable, scheme.parameters()));
        var asked = Asked.of(applicable, figures);
        var measurement =
                scheme.compiled().measure(new Figures(figures.values()), asked.completeIds(), answers.industry());
        var inError = scheme.faults().errors(figures, measurement, asked).stream()
                .map(Rating.Error::id)
                .collect(Collectors.toSet());
        return scheme.faults().findings(measurement, asked, inError);
    }

    /** A level fully met above one that is not passed. */
    private void suspectSkippedLevels(CheckedAnswers given) {
        for (var first : scheme.firsts()) {
            for (var second : first.parts()) {
                if (second.performance() == null) {
                    var grading = Grading.ofClauses(scheme, second, given);
                    suspicions.add(
                            "LEVEL_SKIPPED",
                            BigDecimal.valueOf(metAbove(grading.walk(), grading.rates())),
                            second.id(),
                            second.id(),
                            null,
                            "conformity");
                }
            }
        }
    }

    private static int metAbove(Walk walk, BigDecimal[] rates) {
        int met = 0;
        for (int level = walk == null || walk.stoppedAt() == 0 ? rates.length : walk.stoppedAt();
                level < rates.length;
                level++) {
            met += rates[level] != null && rates[level].compareTo(BigDecimal.ONE) == 0 ? 1 : 0;
        }
        return met;
    }

    private void suspectStatements() {
        or(circumstances.statementLengths()).forEach((clause, length) -> {
            if (length > 0 && or(answers.clauses()).get(clause) == Conformity.CONFORM) {
                suspicions.add(
                        "STATEMENT_LENGTH",
                        BigDecimal.valueOf(length),
                        clause,
                        scheme.indicatorOf(clause),
                        clause,
                        "statement");
            }
        });
    }

    private void suspectFiles() {
        or(circumstances.clausesPerFile())
                .forEach((file, clauses) -> suspicions.add(
                        "CLAUSES_PER_FILE", BigDecimal.valueOf(clauses), file, null, null, "evidence", file));
    }

    private void suspectRevenue(TypedFigures figures) {
        var revenue = circumstances.revenue() == null
                ? null
                : TypedFigures.number(circumstances.revenue().strip());
        scheme.compiled().plausibilityParameter("OUTPUT_TO_REVENUE").ifPresent(parameter -> {
            var output = figures.values().get(parameter);
            if (output != null && output.signum() > 0 && revenue != null && revenue.signum() > 0) {
                suspicions.add("OUTPUT_TO_REVENUE", Decimals.ratio(output, revenue), parameter, null, null, parameter);
            }
        });
    }

    /** What does not apply is left out; as long as that changes no level, nobody needs to explain it. */
    private void suspectNotApplicable(CheckedAnswers given) {
        var changes = new LevelsWithout(scheme, answers, rating);
        or(answers.clauses()).forEach((clause, conformity) -> {
            if (conformity == Conformity.NA) {
                suspicions.add(
                        "NA_CHANGES_LEVEL",
                        BigDecimal.valueOf(changes.ofClause(clause)),
                        clause,
                        scheme.indicatorOf(clause),
                        clause,
                        "statement");
            }
        });
        given.notApplicable()
                .forEach(indicator -> suspicions.add(
                        "NA_CHANGES_LEVEL",
                        BigDecimal.valueOf(changes.ofIndicator(indicator)),
                        indicator,
                        indicator,
                        null,
                        "reason"));
    }

    private void suspectLevel() {
        if (!circumstances.certified() && rating.overall() != null) {
            suspicions.add(
                    "LEVEL_WITHOUT_CERTIFICATE",
                    BigDecimal.valueOf(rating.overall().level()),
                    "OVERALL",
                    null,
                    null,
                    "certificate");
        }
    }

    /** Nothing at all was wrong, with few of what was counted: the rows name what is counted, and how few are few. */
    private void suspectFullMarks(TypedFigures figures) {
        var full = new FullMarks(scheme.compiled(), figures.values());
        for (var row : scheme.compiled().table("plausibility-check").rows()) {
            if (row.get(0).startsWith("FULL_MARKS")) {
                full.of(row.get(1))
                        .forEach((indicator, counted) ->
                                suspicions.add(row.get(0), counted, indicator, indicator, null, row.get(1)));
            }
        }
    }

    /** By how many percent of what it was a figure is another one now. */
    private void suspectRetoldFigures() {
        for (var figure : circumstances.retold()) {
            var off = figure.now().subtract(figure.before()).abs();
            var whole = figure.before().signum() == 0
                    ? figure.now().abs()
                    : figure.before().abs();
            suspicions.add(
                    "FIGURE_RETOLD",
                    whole.signum() == 0 ? BigDecimal.ZERO : Decimals.ratio(off.movePointRight(2), whole),
                    figure.subject(),
                    figure.indicator(),
                    null,
                    figure.field(),
                    figure.words());
        }
    }

    private static <T> Map<String, T> or(Map<String, T> map) {
        return map == null ? Map.of() : map;
    }
}
