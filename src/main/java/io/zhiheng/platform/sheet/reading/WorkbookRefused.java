package io.zhiheng.platform.sheet.reading;

/** A file is no workbook that is read here. */
public class WorkbookRefused extends RuntimeException {

    /** Why; its word is the last part of the message's key. */
    public enum Reason {
        /** Neither a workbook of today nor one of before. */
        NO_WORKBOOK("no-workbook"),
        /** One as Office wrote it until 2003, or WPS in its own format. */
        OLD_FORMAT("old-format"),
        PASSWORD("password"),
        MACROS("macros"),
        /** To other workbooks or to data elsewhere. */
        LINKS("links"),
        /** Other documents or programs lie in it. */
        EMBEDDED("embedded"),
        /** More than 100 MB when unpacked, or of more parts and rows than anybody fills. */
        TOO_LARGE("too-large"),
        DAMAGED("damaged");

        private final String word;

        Reason(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    private final Reason reason;

    WorkbookRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
