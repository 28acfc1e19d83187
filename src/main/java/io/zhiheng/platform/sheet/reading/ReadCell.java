package io.zhiheng.platform.sheet.reading;

/**
 * What a cell holds.
 *
 * @param text as a reader sees it: dates as 2026-11-30, numbers with at most 15 digits; empty where there is a fault
 * @param calculated whether it is the kept result of a formula
 * @param fault null where there is none
 */
public record ReadCell(String text, boolean calculated, Fault fault) {

    static final ReadCell EMPTY = new ReadCell("", false, null);

    /** Why a cell says nothing. */
    public enum Fault {
        /** A formula whose result was not kept. */
        NO_RESULT("no-result"),
        /** A formula that gave an error, such as a division by zero. */
        ERROR("error");

        private final String word;

        Fault(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    public boolean isEmpty() {
        return fault == null && text.isBlank();
    }
}
