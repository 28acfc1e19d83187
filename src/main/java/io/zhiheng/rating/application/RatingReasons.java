package io.zhiheng.rating.application;

import io.zhiheng.rating.Rating;
import io.zhiheng.rating.Rating.Held;
import io.zhiheng.rating.core.FirstLevelGrade;
import io.zhiheng.rating.core.OverallGrade;
import io.zhiheng.rating.core.RatingWords;
import java.util.ArrayList;
import java.util.List;

/** Says for each indicator and for the whole which row of which table decided, in words. */
class RatingReasons {

    /** The id under which the overall result has its reason. */
    static final String OVERALL = "OVERALL";

    private final PreparedScheme scheme;
    private final String industry;
    private final List<Rating.Reason> all = new ArrayList<>(48);

    RatingReasons(PreparedScheme scheme, String industry) {
        this.scheme = scheme;
        this.industry = industry;
    }

    List<Rating.Reason> all() {
        return all;
    }

    void add(Grading grading) {
        if (!grading.part().applicable()) {
            add(grading.part().id(), "answer-score", null, RatingWords.of("reason.not-applicable"), List.of());
        } else if (grading.walk() == null) {
            add(
                    grading.part().id(),
                    "performance-threshold",
                    null,
                    RatingWords.of("reason.performance-missing"),
                    List.of());
        } else if (grading.rates() != null) {
            var said = new ClauseReason(scheme, grading);
            add(grading.part().id(), "level-threshold", said.row(), said.text(), grading.heldDownBy());
        } else {
            int row = grading.walk().row();
            var text = new FigureReason(scheme, industry, grading).text();
            add(grading.part().id(), "performance-threshold", row == 0 ? null : row, text, List.of());
        }
    }

    void add(PreparedScheme.First first, FirstLevelGrade grade) {
        var words = new GradeReason(scheme);
        if (grade.level() == null) {
            add(first.id(), "na-limit", null, RatingWords.of("reason.not-applicable"), List.of());
        } else if (grade.band().level() <= grade.cap().level()) {
            add(first.id(), "grade-band", grade.band().row(), words.band(grade), List.of());
        } else {
            add(first.id(), "level-cap", grade.cap().row(), words.cap(first, grade), List.of());
        }
    }

    void add(OverallGrade grade) {
        var words = new GradeReason(scheme);
        if (!grade.ceilings().isEmpty()) {
            var clauses = grade.ceilings().stream()
                    .map(ceiling -> scheme.clauses().get(ceiling.clause()).held())
                    .toList();
            add(OVERALL, "level-ceiling", grade.ceilings().get(0).row(), words.ceiling(grade), clauses);
        } else if (!grade.gates().isEmpty()) {
            var last = grade.gates().get(grade.gates().size() - 1);
            add(OVERALL, "level-gate", last.row(), words.gate(grade), List.of());
        } else if (grade.band().level() <= grade.cap().level()) {
            add(OVERALL, "grade-band", grade.band().row(), words.band(grade), List.of());
        } else {
            add(OVERALL, "level-cap", grade.cap().row(), words.cap(grade), List.of());
        }
    }

    private void add(String id, String table, Integer row, String text, List<Held> held) {
        all.add(new Rating.Reason(
                id, table, row, text, held.stream().map(Held::id).toList(), held));
    }
}
