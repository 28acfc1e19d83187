package io.zhiheng.platform.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.zhiheng.platform.rules.TableRefused.Kind;
import io.zhiheng.platform.rules.general.Inquiry;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableFormTest {

    private final TableForm form = TableForm.of(
                    "sizes", CellType.ID, CellType.NUMBER, CellType.OPERATOR, CellType.OPERAND, CellType.TEXT)
            .when(
                    Inquiry.class,
                    List.of(
                            Condition.equal(0, "text(\"a\")"),
                            Condition.atLeast(1, "number(\"b\")"),
                            Condition.compared(2, "number(\"c\")")),
                    "fits");

    @Test
    void aTableSurvivesTheWayThroughCsv() {
        var table = new Table(
                "t", List.of("甲", "乙"), List.of(List.of("a,b", "say \"hi\""), List.of("", "x\ny"), List.of("1", "")));
        assertThat(Table.parse("t", table.toCsv())).isEqualTo(table);
        assertThat(Table.parse(
                        "t", "\uFEFF" + table.toCsv().replace("\n", "\r\n").replace("x\r\ny", "x\ny")))
                .isEqualTo(table);
    }

    @Test
    void aRightRowIsTaken() {
        assertThat(fill("C36", "0.75", ">=", "5", "好的，达到").rows()).hasSize(1);
        assertThat(fill("*", "-3", "ANY", "", "好").cell(1, 4)).isEqualTo("好");
    }

    /** Nothing typed into a cell is ever compiled as code. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "System.exit(0)",
                "1); System.exit(0",
                "0.75B",
                "\"x\"",
                "1e5",
                "1+1",
                "=A1",
                "",
                " 1",
                "１",
                "0x10",
                "1,5",
                "null",
                "T(java.lang.Runtime)",
                "9999999999999",
                "1.1234567"
            })
    void aNumberCellTakesPlainNumbersOnly(String cell) {
        assertRefused(2, "C36", cell, ">=", "5", "好");
    }

    @ParameterizedTest
    @ValueSource(strings = {"c36", "C36\"", "C36 || true", "A) eval(true", "", "QMS-01-", "-QMS", "P01+P02", "C36\\"})
    void anIdCellTakesIdsOnly(String cell) {
        assertRefused(1, cell, "1", ">=", "5", "好");
    }

    @ParameterizedTest
    @ValueSource(strings = {">", "==", "!=", ">= 0 ||", "<", "any", "matches"})
    void anOperatorCellTakesOperatorsOnly(String cell) {
        assertRefused(3, "C36", "1", cell, "5", "好");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+x", "-x", "@x", "${x}", "#{x}", "a;b", "a\\b", "`x`", ""})
    void wordsHoldNoFormulaAndNoExpression(String cell) {
        assertRefused(5, "C36", "1", ">=", "5", cell);
    }

    /** Whoever tries to break out is told something else than whoever mistypes. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "System.exit(0)",
                "1); System.exit(0",
                "\"x\"",
                "=A1",
                "+1",
                "@SUM(A1)",
                "1 // x",
                "1 /* x */",
                "1\n2",
                "1\r\n2",
                "${x}",
                "`id`",
                "a\\b",
                "'1'",
                "1 || true",
                "1 && true",
                "\u2028"
            })
    void whatLooksLikeCodeIsCalledDangerous(String cell) {
        for (int column : List.of(1, 2, 3, 4)) {
            var cells = new java.util.ArrayList<>(List.of("C36", "1", ">=", "5", "\u597d"));
            cells.set(column - 1, cell);
            assertThat(finding(form, cells.toArray(String[]::new)))
                    .extracting(TableRefused.Finding::column, TableRefused.Finding::kind)
                    .containsExactly(column, Kind.DANGEROUS);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x\"); System.exit(0); (\"",
                "\" + x + \"",
                "\u8bf7\u6838\u5bf9 // x",
                "/* x */",
                "\u7b2c\u4e00\u884c\n\u7b2c\u4e8c\u884c",
                "java.lang.Runtime",
                "Runtime.getRuntime().exec",
                "<%= 1 %>",
                "\uff1d1+1",
                "#{T(x)}"
            })
    void wordsAreNoPlaceForCodeEither(String cell) {
        assertThat(finding(form, "C36", "1", ">=", "5", cell).kind()).isEqualTo(Kind.DANGEROUS);
    }

    @Test
    void aCellOfAMegabyteIsNoCell() {
        var huge = "1".repeat(1_000_000);
        for (int column = 0; column < 5; column++) {
            var cells = new java.util.ArrayList<>(List.of("C36", "1", ">=", "5", "\u597d"));
            cells.set(column, huge);
            var finding = finding(form, cells.toArray(String[]::new));
            assertThat(finding.kind()).isEqualTo(Kind.DANGEROUS);
            assertThat(finding.args().get(0)).hasSizeLessThan(50);
        }
    }

    @ParameterizedTest
    @CsvSource({"ANY,5", ">=,''"})
    void anOperatorAndItsOperandBelongTogether(String operator, String operand) {
        assertRefused(4, "C36", "1", operator, operand, "好");
    }

    @Test
    void aRowThatAlwaysFitsAndOneOfAnotherLengthAreRefused() {
        var always = TableForm.of("t", CellType.ID, CellType.TEXT)
                .when(Inquiry.class, List.of(Condition.equal(0, "text(\"a\")")), "fits");
        assertThat(finding(always, "*", "x").kind()).isEqualTo(Kind.OUT_OF_RANGE);
        assertThat(finding(form, "C36", "1").kind()).isEqualTo(Kind.COLUMNS);
        var byWord = TableForm.of("t", CellType.ID, CellType.ID)
                .whenCell(0, "A", Inquiry.class, List.of(Condition.equal(1, "text(\"a\")")), "fits");
        assertThat(finding(byWord, "B", "X").kind()).isEqualTo(Kind.UNKNOWN_ID);
    }

    @Test
    void freeTextCannotBeMadeAConditionOrAnArgument() {
        var base = TableForm.of("t", CellType.TEXT);
        assertThatThrownBy(() -> base.when(Inquiry.class, List.of(Condition.equal(0, "text(\"a\")")), "fits"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> base.when(Inquiry.class, List.of(), "fits", 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anEmptyTextAndAnEndlessOneAreNoTable() {
        assertThatThrownBy(() -> Table.parse("t", "\n\n")).isInstanceOf(TableRefused.class);
        assertThatThrownBy(() -> Table.parse("t", "x".repeat(2_000_001))).isInstanceOf(TableRefused.class);
        assertThatThrownBy(() -> Table.parse("t", "a,\"b")).isInstanceOf(TableRefused.class);
        assertThatThrownBy(() -> Table.parse("t", "a,\"b\"c")).isInstanceOf(TableRefused.class);
    }

    private void assertRefused(int column, String... cells) {
        var finding = finding(form, cells);
        assertThat(finding.row()).isEqualTo(1);
        assertThat(finding.column()).isEqualTo(column);
        assertThat(finding.kind()).isIn(Kind.WRONG_TYPE, Kind.DANGEROUS);
    }

    private static TableRefused.Finding finding(TableForm form, String... cells) {
        var headings = java.util.Collections.nCopies(form.columns().size(), "h");
        return catchThrowableOfType(
                        TableRefused.class, () -> form.fill(new Table("t", headings, List.of(List.of(cells)))))
                .findings()
                .get(0);
    }

    private FilledTable fill(String... cells) {
        return form.fill(new Table("t", java.util.Collections.nCopies(5, "h"), List.of(List.of(cells))));
    }
}
