package io.zhiheng.assessment.application.workbook;

/**
 * A column of a sheet that is filled in.
 *
 * @param key what it holds, in the hidden row of keys
 * @param heading above it
 * @param width in characters
 */
record SheetColumn(String key, Use use, String heading, int width) {

    enum Use {
        /** For the reader of the file alone. */
        HIDDEN,
        /** To read. */
        REFERENCE,
        TEXT,
        CHOICE,
        FIGURE;

        boolean isEntry() {
            return ordinal() >= TEXT.ordinal();
        }
    }
}
