package io.zhiheng.rating.cases;

import java.math.BigDecimal;
import java.util.List;

/**
 * What tables made of a test case.
 *
 * @param deciding the rows that decided, those of figures that differ before that of the whole
 */
public record CaseResult(String id, List<Line> lines, List<Deciding> deciding) {

    /**
     * One figure.
     *
     * @param key its name; @param name number and name of the indicator that it is of; null for the whole
     * @param expected blank where nothing is to come out
     */
    public record Line(String key, String name, String expected, String actual) {

        public boolean same() {
            return expected.equals(actual) || equalNumbers();
        }

        private boolean equalNumbers() {
            try {
                return new BigDecimal(expected).compareTo(new BigDecimal(actual)) == 0;
            } catch (NumberFormatException words) {
                return false;
            }
        }
    }

    /** @param row of the table, from 1; 0 where none applied @param text in words; blank where the row says it all */
    public record Deciding(String name, String table, int row, String text) {}

    public boolean passed() {
        return lines.stream().allMatch(Line::same);
    }

    public List<Line> differing() {
        return lines.stream().filter(line -> !line.same()).toList();
    }
}
