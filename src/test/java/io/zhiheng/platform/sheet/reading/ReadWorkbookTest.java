package io.zhiheng.platform.sheet.reading;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.zhiheng.platform.sheet.reading.WorkbookRefused.Reason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Workbooks as programs of several ages write them, and what only looks like one. */
class ReadWorkbookTest {

    private static final String TRANSITIONAL = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main";
    private static final String SHEET = "xl/worksheets/sheet1.xml";

    @Test
    void theStrictDialectIsReadLikeTheUsualOne() {
        var cells = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>甲</t></is></c>"
                + "<c r=\"B1\" t=\"d\"><v>2025-06-30T00:00:00</v></c></row>";
        for (var dialect : new String[] {TRANSITIONAL, STRICT}) {
            var sheet = read(parts(dialect, cells));
            assertThat(sheet.cell(0, 0).text()).isEqualTo("甲");
            assertThat(sheet.cell(0, 1).text()).isEqualTo("2025-06-30");
        }
    }

    @Test
    void textsAreReadWithoutTheMarksOfTheirPronunciation() {
        var parts = parts(
                TRANSITIONAL, "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c></row>");
        parts.put(
                "xl/sharedStrings.xml",
                "<sst xmlns=\"" + TRANSITIONAL + "\">"
                        + "<si><r><t xml:space=\"preserve\">质量 </t></r><r><rPr><b/></rPr><t>方针</t></r>"
                        + "<rPh sb=\"0\" eb=\"2\"><t>シツリョウ</t></rPh><phoneticPr fontId=\"1\"/></si>"
                        + "<si><t>一_x000D_\n二_x005F_x000D_ 末尾  </t></si></sst>");
        var sheet = read(parts);
        assertThat(sheet.cell(0, 0).text()).isEqualTo("质量 方针");
        assertThat(sheet.cell(0, 1).text()).isEqualTo("一\r\n二_x000D_ 末尾  ");
    }

    @Test
    void whatIsWrittenEscapedComesBackAsItWas() throws IOException {
        try (var workbook = new XSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            workbook.createSheet("一").createRow(0).createCell(0).setCellValue(CellText.encoded("a_x0041_b=1"));
            workbook.write(bytes);
            assertThat(ReadWorkbook.of(bytes.toByteArray())
                            .sheet("一")
                            .orElseThrow()
                            .cell(0, 0)
                            .text())
                    .isEqualTo("a_x0041_b=1");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0, 12.300000000000001, 12.3",
        "0, 1E+15, 1000000000000000",
        "0, 0.1, 0.1",
        "0, -7, -7",
        "1, 0.015, 1.5%",
        "2, 45658, 2025-01-01",
        "2, 45658.5, 2025-01-01 12:00",
        "3, 45658, 2025-01",
        "4, 0.75, 18:00",
        "5, 45658, 2025-01-01",
        "9, 3, 3"
    })
    void numbersAreReadAsTheyAreShown(int style, String stored, String shown) {
        assertThat(read(numbers("<c r=\"A1\" s=\"" + style + "\"><v>" + stored + "</v></c>", ""))
                        .cell(0, 0)
                        .text())
                .isEqualTo(shown);
    }

    @Test
    void daysSince1904AreCountedFromThere() {
        var parts = numbers("<c r=\"A1\" s=\"2\"><v>44196</v></c>", "<workbookPr date1904=\"1\"/>");
        assertThat(read(parts).cell(0, 0).text()).isEqualTo("2025-01-01");
    }

    @Test
    void formulasAreReadByTheirKeptResultsAndNeverRun() {
        var sheet = read(parts(TRANSITIONAL, """
                <row r="1"><c r="A1"><f>1+1</f><v>3</v></c><c r="B1" t="str"><f>A2</f><v>甲</v></c>
                <c r="C1"><f>HYPERLINK("http://x")</f></c><c r="D1" t="e"><f>1/0</f><v>#DIV/0!</v></c>
                <c r="E1" t="e"><v>#N/A</v></c><c r="F1" t="b"><v>1</v></c></row>"""));
        assertThat(sheet.cell(0, 0)).isEqualTo(new ReadCell("3", true, null));
        assertThat(sheet.cell(0, 1)).isEqualTo(new ReadCell("甲", true, null));
        assertThat(sheet.cell(0, 2).fault()).isEqualTo(ReadCell.Fault.NO_RESULT);
        assertThat(sheet.cell(0, 3).fault()).isEqualTo(ReadCell.Fault.ERROR);
        assertThat(sheet.cell(0, 4).fault()).isEqualTo(ReadCell.Fault.ERROR);
        assertThat(sheet.cell(0, 5).text()).isEqualTo("TRUE");
    }

    @Test
    void rowsAndCellsWithoutAddressesFollowEachOther() {
        var sheet = read(parts(TRANSITIONAL, """
                <row><c><v>1</v></c><c/><c t="inlineStr"><is><t>丙</t></is></c></row><row hidden="1"><c><v>2</v></c></row>"""));
        assertThat(sheet.cell(0, 2).text()).isEqualTo("丙");
        assertThat(sheet.cell(1, 0).text()).isEqualTo("2");
    }

    @Test
    void cellsThatWereMadeOneAreTold() {
        var parts = parts(TRANSITIONAL, "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>");
        parts.computeIfPresent(
                SHEET,
                (name, xml) -> xml.replace(
                        "</sheetData>",
                        "</sheetData><mergeCells><mergeCell ref=\"A1:A2\"/><mergeCell ref=\"C1:D1\"/></mergeCells>"));
        var sheet = read(parts);
        assertThat(sheet.mergedOver(0, 0)).contains("A1:A2");
        assertThat(sheet.mergedOver(1, 0)).contains("A1:A2");
        assertThat(sheet.mergedOver(0, 2)).isEmpty();
        assertThat(sheet.mergedOver(0, 3)).contains("C1:D1");
        assertThat(sheet.mergedOver(2, 0)).isEmpty();
    }

    @Test
    void emptyRowsWithoutNumberAreNoRows() {
        var rows = new StringBuilder();
        for (int row = 1; row <= 20_000; row++) {
            rows.append("<row r=\"")
                    .append(row)
                    .append("\"><c r=\"A")
                    .append(row)
                    .append("\" s=\"1\"/></row>");
        }
        assertThat(read(parts(TRANSITIONAL, rows.toString())).rows()).isEmpty();
    }

    @Test
    void trapsAreRefusedByName() {
        assertThat(refused(with("xl/vbaProject.bin", "x"))).isEqualTo(Reason.MACROS);
        assertThat(refused(with("xl/externalLinks/externalLink1.xml", "<x/>"))).isEqualTo(Reason.LINKS);
        assertThat(refused(with("xl/connections.xml", "<x/>"))).isEqualTo(Reason.LINKS);
        assertThat(refused(with("xl/embeddings/oleObject1.bin", "x"))).isEqualTo(Reason.EMBEDDED);
        var renamed = parts(TRANSITIONAL, "");
        renamed.put(
                "[Content_Types].xml",
                types("<Override PartName=\"/xl/x.bin\" ContentType=\"application/vnd.ms-office.vbaProject\"/>"));
        assertThat(refused(zip(renamed))).isEqualTo(Reason.MACROS);
        assertThat(refused(with("xl/media/x.xml", "0".repeat(101 << 20)))).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void whatIsNoWorkbookIsRefusedByWhatItIs() {
        assertThat(refused("编号,符合性".getBytes(UTF_8))).isEqualTo(Reason.NO_WORKBOOK);
        byte[] old = new byte[600];
        System.arraycopy(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0}, 0, old, 0, 4);
        assertThat(refused(old.clone())).isEqualTo(Reason.OLD_FORMAT);
        System.arraycopy("EncryptedPackage".getBytes(UTF_16LE), 0, old, 100, 32);
        assertThat(refused(old)).isEqualTo(Reason.PASSWORD);
        assertThat(refused(zip(Map.of("a.txt", "x")))).isEqualTo(Reason.NO_WORKBOOK);
        var whole = zip(parts(TRANSITIONAL, ""));
        assertThat(refused(java.util.Arrays.copyOf(whole, whole.length / 2))).isEqualTo(Reason.DAMAGED);
    }

    @Test
    void xmlThatDoesMoreThanAWorkbookNeedsIsRefused() {
        var parts = parts(TRANSITIONAL, "");
        parts.put(SHEET, "<!DOCTYPE x [<!ENTITY a \"b\">]><worksheet>&a;</worksheet>");
        assertThat(refused(zip(parts))).isEqualTo(Reason.DAMAGED);
        parts.put(SHEET, "<worksheet><sheetData><row r=\"x\"/></sheetData></worksheet>");
        assertThat(refused(zip(parts))).isEqualTo(Reason.DAMAGED);
        parts.put(SHEET, "<worksheet><sheetData><row><c t=\"s\"><v>7</v></c></row></sheetData></worksheet>");
        assertThat(refused(zip(parts))).isEqualTo(Reason.DAMAGED);
    }

    private static Map<String, String> numbers(String cell, String properties) {
        var parts = parts(TRANSITIONAL, "<row r=\"1\">" + cell + "</row>");
        parts.put("xl/styles.xml", """
                <styleSheet xmlns="%s"><numFmts><numFmt numFmtId="170" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/>
                <numFmt numFmtId="171" formatCode="[$-804]yyyy/m/d;@"/></numFmts>
                <cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="10"/><xf numFmtId="14"/>
                <xf numFmtId="170"/><xf numFmtId="20"/><xf numFmtId="171"/></cellXfs><cellStyles/></styleSheet>""".formatted(TRANSITIONAL));
        parts.computeIfPresent("xl/workbook.xml", (name, xml) -> xml.replace("<sheets>", properties + "<sheets>"));
        return parts;
    }

    private static ReadSheet read(Map<String, String> parts) {
        return ReadWorkbook.of(zip(parts)).sheet("表 1").orElseThrow();
    }

    private static Reason refused(byte[] content) {
        return catchThrowableOfType(WorkbookRefused.class, () -> ReadWorkbook.of(content))
                .reason();
    }

    private static byte[] with(String part, String content) {
        var parts = parts(TRANSITIONAL, "");
        parts.put(part, content);
        return zip(parts);
    }

    private static String types(String more) {
        return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">" + more + "</Types>";
    }

    private static Map<String, String> parts(String dialect, String rows) {
        var office = dialect.equals(STRICT)
                ? "http://purl.oclc.org/ooxml/officeDocument/relationships"
                : "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        var parts = new LinkedHashMap<String, String>();
        parts.put("[Content_Types].xml", types(""));
        parts.put(
                "_rels/.rels",
                "<Relationships><Relationship Id=\"r\" Type=\"" + office
                        + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns=\"" + dialect + "\" xmlns:r=\"" + office
                        + "\"><sheets><sheet name=\"表 1\" sheetId=\"1\" r:id=\"a\"/></sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id=\"a\" Type=\"" + office
                        + "/worksheet\" Target=\"/xl/worksheets/sheet1.xml\"/><Relationship Id=\"b\" Type=\"" + office
                        + "/styles\" Target=\"styles.xml\"/><Relationship Id=\"c\" Type=\"" + office
                        + "/sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>");
        parts.put(SHEET, "<worksheet xmlns=\"" + dialect + "\"><sheetData>" + rows + "</sheetData></worksheet>");
        return parts;
    }

    private static byte[] zip(Map<String, String> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return bytes.toByteArray();
    }
}
