package io.zhiheng.platform.rules;

import java.math.BigDecimal;
import java.util.List;

/** A table whose every cell was checked against its form; only {@link TableForm#fill} makes one. */
public final class FilledTable {

    private final TableForm form;
    private final Table table;

    FilledTable(TableForm form, Table table) {
        this.form = form;
        this.table = table;
    }

    public String name() {
        return form.name();
    }

    public TableForm form() {
        return form;
    }

    public List<List<String>> rows() {
        return table.rows();
    }

    public Table table() {
        return table;
    }

    /** @param row from 1; @param column from 0 */
    public String cell(int row, int column) {
        return table.rows().get(row - 1).get(column);
    }

    public BigDecimal number(int row, int column) {
        return new BigDecimal(cell(row, column));
    }
}
