package io.zhiheng.rating.application;

/** A scheme that leaves a question of its edition open cannot be put to use. */
public class SchemeIncomplete extends RuntimeException {

    private final String table;
    private final String subject;

    SchemeIncomplete(String table, String subject) {
        super(table + " has no row for " + subject);
        this.table = table;
        this.subject = subject;
    }

    /** The table that lacks a row. */
    public String table() {
        return table;
    }

    /** What the row would have to speak of. */
    public String subject() {
        return subject;
    }
}
