package io.zhiheng.platform.rules;

import java.util.List;

/** A table holds what its form does not allow; every finding names the cell. */
public class TableRefused extends RuntimeException {

    /** What is wrong, by the names that programs see. */
    public enum Kind {
        COLUMNS,
        WRONG_TYPE,
        OUT_OF_RANGE,
        UNKNOWN_ID,
        OVERLAP,
        GAP,
        UNREACHABLE,
        NOT_MONOTONIC,
        MISSING_LEVEL,
        WEIGHT,
        DANGEROUS,
        NOT_COMPILED
    }

    /**
     * @param row from 1, 0 for the whole table
     * @param column from 1, 0 for the whole row
     * @param says key of the message that says what is wrong
     * @param args what it is filled with
     */
    public record Finding(String table, int row, int column, Kind kind, String says, List<String> args) {}

    private final List<Finding> findings;

    public TableRefused(List<Finding> findings) {
        super(findings.toString());
        this.findings = List.copyOf(findings);
    }

    public static TableRefused whole(String table, Kind kind, String says, String... args) {
        return new TableRefused(List.of(new Finding(table, 0, 0, kind, says, List.of(args))));
    }

    public List<Finding> findings() {
        return findings;
    }
}
