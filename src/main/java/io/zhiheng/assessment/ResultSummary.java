package io.zhiheng.assessment;

import java.util.List;

/**
 * A result on one page, for whoever has a minute: the same words on screen and on paper, in the order of the fields.
 *
 * @param index as it is read
 * @param ladder the levels of the edition, lowest first
 * @param why what decided the overall level, in a sentence
 * @param losses 质量损失 by year, the latest last; empty where nothing is known of any
 */
public record ResultSummary(
        int level,
        String levelName,
        String score,
        String index,
        List<Rung> ladder,
        String why,
        List<Strength> strengths,
        List<Gap> gaps,
        List<YearOfLoss> losses) {

    public record Rung(int level, String name) {}

    /** @param label number and name of a second-level indicator */
    public record Strength(String label, int level, String levelName, String index) {}

    /** @param gain of the overall index if the indicator reached its next level */
    public record Gap(String label, int level, String levelName, int next, String nextName, String gain) {}

    /**
     * @param amount with its unit, null where it is unknown; @param rate per cent, null likewise
     * @param told whether it is only what the enterprise tells of an earlier year
     */
    public record YearOfLoss(int year, String amount, String unit, String rate, boolean told) {}
}
