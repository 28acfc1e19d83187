package io.zhiheng.rating.application;

import io.zhiheng.rating.core.Ceiling;
import io.zhiheng.rating.core.FirstLevelGrade;
import io.zhiheng.rating.core.GradedPart;
import io.zhiheng.rating.core.OverallGrade;
import io.zhiheng.rating.core.RatingWords;
import java.math.BigDecimal;
import java.util.stream.Collectors;

/**
 * Why a first-level indicator or the whole has its level. A sentence that tells of something lowered names the level
 * that the index would give, and what keeps it from there.
 */
class GradeReason {

    private final PreparedScheme scheme;

    GradeReason(PreparedScheme scheme) {
        this.scheme = scheme;
    }

    String band(FirstLevelGrade grade) {
        return band("reason.first-band", grade.index(), grade.band().row(), grade.level());
    }

    String band(OverallGrade grade) {
        return band("reason.overall-band", grade.index(), grade.band().row(), grade.level());
    }

    private String band(String key, BigDecimal index, int row, int level) {
        return RatingWords.of(
                key,
                index.toPlainString(),
                name(level),
                scheme.compiled().table("grade-band").cell(row, 2));
    }

    String cap(PreparedScheme.First first, FirstLevelGrade grade) {
        return RatingWords.of(
                "reason.first-cap",
                grade.index().toPlainString(),
                name(grade.band().level()),
                has(grade.lowest()),
                scheme.name(first.id()),
                name(grade.level()));
    }

    String cap(OverallGrade grade) {
        return RatingWords.of("reason.overall-cap", index(grade), has(grade.lowest()), name(grade.level()));
    }

    String gate(OverallGrade grade) {
        var gates = grade.gates().stream()
                .map(gate -> RatingWords.of("reason.has", scheme.name(gate.indicator()), name(gate.has())))
                .distinct()
                .collect(Collectors.joining(RatingWords.of("reason.and")));
        var candidate = Math.min(grade.band().level(), grade.cap().level());
        return candidate < grade.band().level()
                ? RatingWords.of(
                        "reason.overall-cap-and-gate",
                        index(grade),
                        has(grade.lowest()),
                        name(candidate),
                        gates,
                        name(grade.unlimited()))
                : RatingWords.of("reason.overall-gate", index(grade), gates, name(grade.unlimited()));
    }

    String ceiling(OverallGrade grade) {
        return RatingWords.of(
                "reason.overall-ceiling",
                grade.unlimited() == grade.band().level() ? index(grade) : unlimited(grade),
                grade.ceilings().stream().map(this::met).collect(Collectors.joining(RatingWords.of("reason.and"))),
                name(grade.level()));
    }

    /** What the index would give, and what other rules would leave of it. */
    private String unlimited(OverallGrade grade) {
        return RatingWords.of("reason.overall-unlimited", index(grade), name(grade.unlimited()));
    }

    private String met(Ceiling ceiling) {
        var clause = scheme.clauses().get(ceiling.clause()).clause();
        var why = scheme.compiled().table("level-ceiling").cell(ceiling.row(), 4);
        return RatingWords.of("reason.ceiling", clause.displayNo(), why);
    }

    /** What the index would give. */
    private String index(OverallGrade grade) {
        return RatingWords.of(
                "reason.overall-index",
                grade.index().toPlainString(),
                name(grade.band().level()));
    }

    private String has(GradedPart part) {
        return RatingWords.of("reason.has", scheme.name(part.id()), name(part.level()));
    }

    private String name(int level) {
        return scheme.edition().levelName(level);
    }
}
