package io.zhiheng.platform.rules.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhiheng.platform.rules.CellType;
import io.zhiheng.platform.rules.Table;
import io.zhiheng.platform.rules.TableForm;
import io.zhiheng.platform.rules.TableRefused;
import io.zhiheng.platform.rules.TableRefused.Kind;
import io.zhiheng.platform.rules.file.CommaTable.Encoding;
import io.zhiheng.shared.RuleBroken;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A table goes out as a file and comes back as it was, whatever it holds; what is no table does not come in. */
class TableFileTest {

    private static final TableForm FORM =
            TableForm.of("t", CellType.ID, CellType.NUMBER, CellType.OPERATOR, CellType.OPERAND, CellType.TEXT);
    private static final List<String> HEADINGS = List.of("指标", "数值", "运算符", "阈值", "说明");
    private static final List<String> WORDS = List.of(
            "'",
            "=1+1",
            "+1",
            "-1",
            "@x",
            "|x",
            "''",
            "'='",
            ",",
            "\"",
            "\"\"",
            "好",
            "，；",
            "（一）",
            "x y",
            "0.10",
            "是",
            "1e5",
            "00123",
            "　",
            "2026-12-01");

    @RepeatedTest(40)
    void whatGoesOutComesBackAsItWas(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var table = table(IntStream.range(0, random.nextInt(30))
                .mapToObj(row -> List.of(
                        "C" + random.nextInt(99),
                        String.valueOf(random.nextInt(1000) / 100.0) + "0",
                        ">=",
                        random.nextBoolean() ? "" : "0." + random.nextInt(999),
                        words(random)))
                .toList());

        for (var encoding : Encoding.values()) {
            assertThat(TableFile.read(FORM, CommaTable.write(FORM, table, encoding)))
                    .isEqualTo(table);
        }
        assertThat(TableFile.read(FORM, WorkbookTable.write(table))).isEqualTo(table);
    }

    private static String words(Random random) {
        var text = new StringBuilder();
        for (int i = random.nextInt(5); i >= 0; i--) {
            text.append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return text.toString().strip();
    }

    /** Numbers stay numbers, so that a spreadsheet can go on with them. */
    @Test
    void onlyWordsAreEscaped() {
        var csv = new String(
                CommaTable.write(FORM, table(List.of(List.of("*", "-3", "<=", "-1", "-1 月"))), Encoding.UTF_8),
                StandardCharsets.UTF_8);
        assertThat(csv.lines().skip(1)).containsExactly("*,-3,<=,-1,'-1 月");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GBK", "GB18030"})
    void chineseIsReadInBothEncodings(String charset) {
        var text = "指标,数值,运算符,阈值,说明\r\nC36,1,ANY,,符合\r\n";
        assertThat(TableFile.read(FORM, text.getBytes(Charset.forName(charset))))
                .isEqualTo(table(List.of(List.of("C36", "1", "ANY", "", "符合"))));
    }

    @Test
    void aCharacterThatGbkLacksIsNamed() {
        var table = table(List.of(List.of("C36", "1", "ANY", "", "深\uD83D\uDE00圳")));
        assertThatThrownBy(() -> CommaTable.write(FORM, table, Encoding.GBK))
                .isInstanceOfSatisfying(RuleBroken.class, refused -> {
                    assertThat(refused.messageKey()).isEqualTo("platform.rule.encoding-lacks-character");
                    assertThat(refused.args()).containsExactly("GBK", 1, 5, "\uD83D\uDE00");
                });
        assertThat(TableFile.read(FORM, CommaTable.write(FORM, table, Encoding.UTF_8_BOM)))
                .isEqualTo(table);
    }

    @Test
    void whatASpreadsheetMakesOfNumbersIsRead() throws IOException {
        var content = workbook(sheet -> {
            sheet.getRow(1).getCell(1).setCellValue(0.8);
            sheet.getRow(1).createCell(3).setCellValue(40000);
            sheet.getRow(0).createCell(7).setBlank();
            sheet.createRow(9).createCell(0).setCellValue("  ");
        });
        assertThat(TableFile.read(FORM, content).rows()).containsExactly(List.of("C36", "0.8", "ANY", "40000", "好"));
    }

    @Test
    void aFormulaStaysOneSoThatItIsRefused() throws IOException {
        var content = workbook(sheet -> sheet.getRow(1).getCell(1).setCellFormula("1+1"));
        assertThat(TableFile.read(FORM, content).rows().get(0).get(1)).isEqualTo("=1+1");
        assertThatThrownBy(() -> FORM.fill(TableFile.read(FORM, content)))
                .isInstanceOfSatisfying(
                        TableRefused.class,
                        refused -> assertThat(refused.findings()).anySatisfy(finding -> {
                            assertThat(finding.kind()).isEqualTo(Kind.DANGEROUS);
                            assertThat(finding.column()).isEqualTo(2);
                        }));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"xl/vbaProject.bin", "xl/activeX/a.bin", "xl/embeddings/oleObject1.bin", "xl/externalLinks/e.xml"
            })
    void macrosAndLinksDoNotComeIn(String part) throws IOException {
        assertRefused(Kind.DANGEROUS, withPart(part, new byte[10], 1));
    }

    /** A few kilobytes that would unpack to many megabytes. */
    @Test
    void aBombIsNotUnpacked() throws IOException {
        var bomb = withPart("xl/media/a.xml", new byte[1_000_000], 20);
        assertThat(bomb).hasSizeLessThan(60_000);
        assertRefused(Kind.DANGEROUS, bomb);
        assertRefused(Kind.DANGEROUS, withPart("xl/a/", new byte[0], 500));
    }

    @ParameterizedTest
    @EnumSource(Broken.class)
    void whatIsNoTableIsSaidToBeNone(Broken broken) {
        assertRefused(Kind.COLUMNS, broken.content);
    }

    enum Broken {
        NOTHING(new byte[0]),
        BLANKS("\n\n ,,\n".getBytes(StandardCharsets.UTF_8)),
        QUOTE("a,\"b".getBytes(StandardCharsets.UTF_8)),
        NO_TEXT(new byte[] {(byte) 0xff, (byte) 0xff, (byte) 0x80, 0x20}),
        NO_ZIP(new byte[] {'P', 'K', 3, 4, 0, 0}),
        OLD_WORKBOOK(
                new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1});

        private final byte[] content;

        Broken(byte[] content) {
            this.content = content;
        }
    }

    private static void assertRefused(Kind kind, byte[] content) {
        assertThatThrownBy(() -> TableFile.read(FORM, content))
                .isInstanceOfSatisfying(
                        TableRefused.class,
                        refused -> assertThat(refused.findings())
                                .singleElement()
                                .satisfies(finding -> {
                                    assertThat(finding.kind()).isEqualTo(kind);
                                    assertThat(finding.row()).isZero();
                                }));
    }

    private static Table table(List<List<String>> rows) {
        return new Table("t", HEADINGS, rows);
    }

    private interface Change {
        void to(org.apache.poi.ss.usermodel.Sheet sheet);
    }

    private static byte[] workbook(Change change) throws IOException {
        var written = WorkbookTable.write(table(List.of(List.of("C36", "1", "ANY", "", "好"))));
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(written));
                var bytes = new ByteArrayOutputStream()) {
            change.to(workbook.getSheetAt(0));
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] withPart(String name, byte[] content, int times) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var from = new ZipInputStream(new ByteArrayInputStream(WorkbookTable.write(table(List.of()))));
                var to = new ZipOutputStream(bytes)) {
            for (var entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                from.transferTo(to);
            }
            for (int i = 0; i < times; i++) {
                to.putNextEntry(new ZipEntry(times == 1 ? name : name + i));
                to.write(content);
            }
        }
        return bytes.toByteArray();
    }
}
