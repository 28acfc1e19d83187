package io.zhiheng.administration.application.table.testing;

import java.util.List;

/**
 * What a draft makes of a test case.
 *
 * @param inputs in words
 * @param figures all that are compared, those that differ first
 */
public record CaseOutcome(
        String id, boolean passed, List<String> inputs, List<Figure> figures, List<DecidingRow> deciding) {

    /** @param label in words, such as 6.2 质量管理体系的有效性 · 等级 */
    public record Figure(String key, String label, String expected, String actual, boolean same) {}

    /** @param table its name; @param title in Chinese; @param row from 1, 0 where none applied */
    public record DecidingRow(String table, String title, int row, String text) {}
}
