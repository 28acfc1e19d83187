package io.zhiheng.rating.cases;

import io.zhiheng.rating.Rating;
import io.zhiheng.rating.cases.CaseResult.Deciding;
import io.zhiheng.rating.cases.CaseResult.Line;
import io.zhiheng.rating.core.ClauseRates;
import io.zhiheng.rating.core.FirstLevelGrade;
import io.zhiheng.rating.core.GradedPart;
import io.zhiheng.rating.core.OverallGrade;
import io.zhiheng.rating.core.TableDecisions.Score;
import io.zhiheng.rating.core.Walk;
import io.zhiheng.shared.NotFound;
import io.zhiheng.shared.RuleBroken;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** One test case held against tables: what comes out, beside what was expected, and by which rows. */
public final class CaseRun {

    /** The id under which a rating gives the reason of the whole. */
    private static final String OVERALL = "OVERALL";

    /** The scale that a clause outside any catalogue is answered on. */
    private static final String SCALE = "THREE";

    private final DraftScheme scheme;
    private final List<Deciding> deciding = new ArrayList<>();
    private Rating rating;

    private CaseRun(DraftScheme scheme) {
        this.scheme = scheme;
    }

    public static CaseResult of(DraftScheme scheme, RatingCase asked) {
        return new CaseRun(scheme).result(asked);
    }

    /** All figures that come out, by their names. */
    public static Map<String, String> figures(DraftScheme scheme, CaseInput input) {
        return new CaseRun(scheme).figures(input);
    }

    private CaseResult result(RatingCase asked) {
        var actual = figures(asked.input());
        var lines = asked.expected().entrySet().stream()
                .map(each -> line(each.getKey(), each.getValue(), actual.getOrDefault(each.getKey(), "")))
                .toList();
        if (rating != null) {
            decideByReasons(lines);
        }
        return new CaseResult(asked.id(), lines, List.copyOf(deciding));
    }

    private Line line(String key, String expected, String actual) {
        return new Line(key, key.contains(".") ? scheme.name(subject(key)) : null, expected, actual);
    }

    private static String subject(String key) {
        return key.substring(0, key.lastIndexOf('.'));
    }

    private Map<String, String> figures(CaseInput input) {
        if (input instanceof CaseInput.Body body) {
            return body(body);
        } else if (input instanceof CaseInput.Clauses clauses) {
            return clauses(clauses);
        } else if (input instanceof CaseInput.Figure figure) {
            return figure(figure);
        } else if (input instanceof CaseInput.FirstLevel first) {
            return first(FirstLevelGrade.of(graded(first.parts()), scheme.decisions()));
        }
        return overall(OverallGrade.of(
                graded(((CaseInput.Overall) input).parts()), List.of(), scheme.decisions(), scheme.levels()));
    }

    private static List<GradedPart> graded(List<CaseInput.Part> parts) {
        return parts.stream().map(CaseInput.Part::graded).toList();
    }

    /** Answers that the edition does not know are an outcome too: it may have changed since the case was made. */
    private Map<String, String> body(CaseInput.Body body) {
        try {
            rating = scheme.rate(body.answers(), true);
            return CaseFigures.of(rating, scheme.rate(body.answers(), false).status());
        } catch (RuleBroken refused) {
            return Map.of("error", "REFUSED");
        }
    }

    private void decideByReasons(List<Line> lines) {
        var differing = lines.stream()
                .filter(line -> !line.same() && line.key().contains("."))
                .map(line -> subject(line.key()))
                .collect(Collectors.toSet());
        rating.reasons().stream()
                .filter(reason -> differing.contains(reason.id()) || reason.id().equals(OVERALL))
                .map(reason -> new Deciding(
                        scheme.name(reason.id()),
                        reason.table(),
                        reason.row() == null ? 0 : reason.row(),
                        reason.text()))
                .forEach(deciding::add);
    }

    private Map<String, String> clauses(CaseInput.Clauses input) {
        var sums = new ClauseRates(scheme.levels());
        var clausesAt = new int[scheme.levels() + 1];
        boolean any = false;
        for (var clause : input.clauses()) {
            clausesAt[clause.level()]++;
            var score = clause.conformity() == null
                    ? new Score(BigDecimal.ZERO, true, 0)
                    : scheme.decisions().score(SCALE, clause.conformity().name());
            if (score != null && score.counted()) {
                any = true;
                sums.add(clause.level(), clause.weight(), score.value());
            }
        }
        var rates = sums.rates();
        var walk = any
                ? Walk.over(rates, (level, rate) -> scheme.decisions().passes(level, clausesAt[level], rate))
                : null;
        if (walk != null) {
            decided("level-threshold", walk.row());
        }
        return CaseFigures.of(rates, walk);
    }

    private Map<String, String> figure(CaseInput.Figure input) {
        try {
            var value = scheme.value(input.indicator(), input.parameters());
            if (value.level() != null) {
                decided("performance-threshold", scheme.thresholdRow(input.indicator(), value.level()));
            }
            return CaseFigures.of(value);
        } catch (NotFound gone) {
            return Map.of("error", "UNKNOWN");
        }
    }

    private Map<String, String> first(FirstLevelGrade grade) {
        if (grade.tooMuchNa() != 0) {
            decided("na-limit", grade.tooMuchNa());
        } else if (grade.level() != null && grade.band().level() <= grade.cap().level()) {
            decided("grade-band", grade.band().row());
        } else if (grade.level() != null) {
            decided("level-cap", grade.cap().row());
        }
        return CaseFigures.of(grade, scheme.levels());
    }

    private Map<String, String> overall(OverallGrade grade) {
        if (!grade.gates().isEmpty()) {
            grade.gates().forEach(gate -> decided("level-gate", gate.row()));
        } else if (grade.band().level() <= grade.cap().level()) {
            decided("grade-band", grade.band().row());
        } else {
            decided("level-cap", grade.cap().row());
        }
        return CaseFigures.of(grade, scheme.levels());
    }

    private void decided(String table, int row) {
        deciding.add(new Deciding(null, table, row, ""));
    }
}
