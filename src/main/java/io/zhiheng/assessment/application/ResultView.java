package io.zhiheng.assessment.application;

import io.zhiheng.assessment.SubmittedSelfAssessment;
import io.zhiheng.rating.Rating;
import java.util.List;

/**
 * The result of a submitted self-assessment as it is read.
 *
 * @param binding what decided the overall level, in sentences
 * @param nextName name of the level above; null at the top
 */
public record ResultView(
        SelfAssessmentRow row,
        SubmittedSelfAssessment submitted,
        Rating.Overall overall,
        List<String> binding,
        String nextName,
        List<First> firsts,
        List<Figure> figures,
        List<LevelName> levels,
        String lossRate) {

    public record LevelName(int level, String name) {}

    /** @param level null where it does not apply as a whole; @param reason why this level, in words */
    public record First(
            String id,
            String displayNo,
            String name,
            Integer level,
            String levelName,
            String index,
            String reason,
            List<Second> seconds) {}

    /**
     * @param rates percent reached per level from 1; null where no clause applies
     * @param reason the deciding row in words
     * @param holding display numbers of the clauses that held it down
     */
    public record Second(
            String id,
            String displayNo,
            String name,
            Integer level,
            String levelName,
            String index,
            List<String> rates,
            String reason,
            List<String> holding) {}

    public record Figure(
            String displayNo,
            String name,
            String formula,
            String value,
            String unit,
            Integer level,
            String levelName,
            String note) {}
}
