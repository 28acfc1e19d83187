package io.zhiheng.platform.rules;

import java.util.List;

/** A table holds what its form does not allow; every finding names the cell. */
public class TableRefused extends RuntimeException {

    /** What is wrong; its words are the message {@code platform.table.<kind in lower case>}. */
    public enum Kind {
        TOO_LARGE,
        EMPTY,
        MALFORMED,
        COLUMNS,
        WRONG_TYPE,
        WRONG_CASE,
        UNCONDITIONAL,
        OUT_OF_RANGE,
        UNKNOWN_ID,
        OVERLAP,
        NOT_COMPILED
    }

    /** @param row from 1, 0 for the whole table; @param column from 1, 0 for the whole row */
    public record Finding(String table, int row, int column, Kind kind, String cell) {}

    private final List<Finding> findings;

    public TableRefused(List<Finding> findings) {
        super(findings.toString());
        this.findings = List.copyOf(findings);
    }

    static TableRefused of(String table, int row, int column, Kind kind, String cell) {
        return new TableRefused(List.of(new Finding(table, row, column, kind, cell)));
    }

    public List<Finding> findings() {
        return findings;
    }
}
