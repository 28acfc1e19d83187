package io.zhiheng.assessment.application.result;

import io.zhiheng.assessment.SubmittedSelfAssessment;
import io.zhiheng.assessment.application.overview.SelfAssessmentRow;
import io.zhiheng.rating.Rating;
import java.util.List;

/**
 * The result of a submitted self-assessment as it is read. Indices are shown with one decimal; {@code exact} has four.
 *
 * @param why what decided the overall level, in a sentence
 */
public record ResultView(
        SelfAssessmentRow row,
        SubmittedSelfAssessment submitted,
        Rating.Overall overall,
        String index,
        Why why,
        List<First> firsts,
        List<LevelName> levels) {

    public record LevelName(int level, String name) {}

    /**
     * Why an indicator, or the whole, has its level.
     *
     * @param table name of the table that decided; @param row of it, as people count them, null for none
     * @param holding the clauses that held it down
     */
    public record Why(String text, String table, Integer row, List<Rating.Held> holding) {}

    /** @param level null where it does not apply as a whole */
    public record First(
            String id,
            String displayNo,
            String name,
            Integer level,
            String levelName,
            String index,
            String exact,
            Why why,
            List<Second> seconds) {}

    /**
     * @param rates per cent reached per level from 1; null where no clause applies
     * @param formula of a performance indicator; null for one of clauses, like value
     * @param value with its unit; null where there is none
     */
    public record Second(
            String id,
            String displayNo,
            String name,
            Integer level,
            String levelName,
            String index,
            String exact,
            List<String> rates,
            String formula,
            String value,
            Why why) {}
}
