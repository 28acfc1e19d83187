package io.zhiheng.administration.application.table;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.zhiheng.platform.rules.TableRefused.Finding;
import io.zhiheng.platform.rules.TableRefused.Kind;
import io.zhiheng.shared.Words;

/**
 * What the check says against a cell, in words.
 *
 * @param row from 1, 0 for the whole table
 * @param column from 1, 0 for the whole row
 */
public record Fault(String table, int row, int column, Kind kind, String message) {

    /** A draft may be wrong, but holds nothing like this. */
    @JsonIgnore
    public boolean isNeverStored() {
        return kind == Kind.DANGEROUS || kind == Kind.COLUMNS;
    }

    public static Fault of(Finding finding, Words words) {
        return new Fault(
                finding.table(),
                finding.row(),
                finding.column(),
                finding.kind(),
                words.of(finding.says(), finding.args().toArray()));
    }
}
