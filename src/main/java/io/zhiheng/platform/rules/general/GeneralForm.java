package io.zhiheng.platform.rules.general;

import io.zhiheng.platform.rules.CellType;
import io.zhiheng.platform.rules.Condition;
import io.zhiheng.platform.rules.SoundRows;
import io.zhiheng.platform.rules.Table;
import io.zhiheng.platform.rules.TableForm;
import io.zhiheng.platform.rules.TableRefused.Finding;
import java.util.List;
import java.util.function.Consumer;

/** The form of a general table, the column that holds its result, and what is checked beyond the types of its cells. */
record GeneralForm(TableForm form, int resultColumn, Consumer<SoundRows> check) {

    /** Industry | employees not less than | revenue in 万元 not less than | size class (国统字〔2017〕213号). */
    private static final GeneralForm ENTERPRISE_SIZE = new GeneralForm(
            TableForm.of(GeneralTables.ENTERPRISE_SIZE, CellType.ID, CellType.NUMBER, CellType.NUMBER, CellType.TEXT)
                    .when(
                            Inquiry.class,
                            List.of(
                                    Condition.equal(0, "text(\"industry\")"),
                                    Condition.atLeast(1, "number(\"employees\")"),
                                    Condition.atLeast(2, "number(\"revenue\")")),
                            "fits"),
            3,
            GeneralCheck::sizes);

    /** Circumstance | role | operator | operand | why this person must stay away. */
    private static final GeneralForm CONFLICT_OF_INTEREST = new GeneralForm(
            TableForm.of(
                            GeneralTables.CONFLICT_OF_INTEREST,
                            CellType.ID,
                            CellType.ID,
                            CellType.OPERATOR,
                            CellType.OPERAND,
                            CellType.TEXT)
                    .when(
                            Inquiry.class,
                            List.of(
                                    Condition.equal(0, "text(\"circumstance\")"),
                                    Condition.equal(1, "text(\"role\")"),
                                    Condition.compared(2, "number(\"value\")")),
                            "fits"),
            4,
            GeneralCheck::conflicts);

    /** Circumstance | why a manager may lift it. */
    private static final GeneralForm LIFTABLE_CONFLICT = new GeneralForm(
            TableForm.of(GeneralTables.LIFTABLE_CONFLICT, CellType.ID, CellType.TEXT)
                    .when(Inquiry.class, List.of(Condition.equal(0, "text(\"circumstance\")")), "fits"),
            1,
            GeneralCheck::liftable);

    static final List<GeneralForm> ALL = List.of(ENTERPRISE_SIZE, CONFLICT_OF_INTEREST, LIFTABLE_CONFLICT);

    /** Everything that is wrong. @param headings what stands above the columns */
    List<Finding> findings(Table table, List<String> headings) {
        var rows = SoundRows.of(form, table, headings);
        check.accept(rows);
        return rows.findings();
    }

    static GeneralForm named(String name) {
        return ALL.stream()
                .filter(each -> each.form().name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no general table " + name));
    }
}
