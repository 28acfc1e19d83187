package io.zhiheng.assessment.application.workbook;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The form that workbooks have and are read by. Sheets are known by a hidden row of keys, not by their names or
 * headings, so that people may rename, move and insert what they like.
 */
public final class WorkbookShape {

    /** Grows when workbooks of before can no longer be read. */
    public static final String NUMBER = "1";

    /** The hidden sheet that says what the workbook is, as pairs of a key and a value. */
    public static final String ABOUT = "zhiheng";

    public static final String SHAPE = "shape";
    public static final String ASSESSMENT = "self-assessment";
    public static final String EDITION = "edition";
    /** The name of a sheet that is filled in; once for each. */
    public static final String SHEET = "sheet";

    /** Keys of the columns that say what a row is about. */
    public static final String VERSION = "version";

    public static final String NUMBER_OF_ROW = "#no";

    static final int KEY_ROW = 0;
    static final int HEADING_ROW = 1;
    static final int FIRST_ROW = 2;

    private static final String SUBJECT = "subject:";
    private static final String YEAR = "basis.history.";

    private WorkbookShape() {}

    /** What the rows of a sheet are about; the fields have the names that the API gives them. */
    public enum Kind {
        CLAUSE("conformity", "statement", "evidence"),
        INDICATOR(
                "applicable",
                "reason",
                "basis.scope",
                "basis.period",
                "basis.source",
                "basis.department",
                "basis.target",
                "statement",
                "evidence"),
        PARAMETER("value");

        private final List<String> fields;

        Kind(String... fields) {
            this.fields = List.of(fields);
        }

        /** Those that each sheet of the kind has; years of earlier values come on top. */
        public List<String> fields() {
            return fields;
        }

        /** The key above the column of ids. */
        public String key() {
            return SUBJECT + name();
        }

        /** The field as stored content calls it. @param subject id of what the row is about */
        public String inContent(String field, String subject) {
            return this == PARAMETER ? "parameters." + subject : field;
        }

        public boolean has(String key) {
            return fields.contains(key) || this == INDICATOR && isYear(key);
        }

        public static Optional<Kind> ofKey(String key) {
            return Stream.of(values()).filter(kind -> kind.key().equals(key)).findFirst();
        }
    }

    public static String year(String year) {
        return YEAR + year;
    }

    public static boolean isYear(String field) {
        return field.startsWith(YEAR);
    }

    public static String yearOf(String field) {
        return field.substring(YEAR.length());
    }

    /** Whether a field is a figure, in cells a number. */
    public static boolean isFigure(String field) {
        return field.equals("value") || isYear(field);
    }
}
