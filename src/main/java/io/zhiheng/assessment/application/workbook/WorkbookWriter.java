package io.zhiheng.assessment.application.workbook;

import static io.zhiheng.assessment.application.workbook.WorkbookShape.FIRST_ROW;
import static io.zhiheng.assessment.application.workbook.WorkbookShape.HEADING_ROW;
import static io.zhiheng.assessment.application.workbook.WorkbookShape.KEY_ROW;

import io.zhiheng.assessment.application.AssessmentWords;
import io.zhiheng.assessment.application.workbook.SheetColumn.Use;
import io.zhiheng.platform.sheet.reading.CellText;
import io.zhiheng.shared.typed.TypedFigure;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes the sheets of one workbook. Texts become text cells whatever they begin with. */
final class WorkbookWriter {

    /** Spreadsheets calculate with no more digits; longer figures stay texts. */
    private static final int DIGITS = 15;

    private static final int CHARACTER = 256;
    private static final String LONGEST_STATEMENT = "2000";
    private static final String MOST = "1000000000000000";

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final WorkbookStyles styles = new WorkbookStyles(workbook);
    private final AssessmentWords words;

    WorkbookWriter(AssessmentWords words) {
        this.words = words;
    }

    /** @param lines the first one is the title */
    void page(String name, List<String> lines, int width) {
        var sheet = workbook.createSheet(WorkbookUtil.createSafeSheetName(name));
        sheet.setColumnWidth(0, width * CHARACTER);
        sheet.setDisplayGridlines(false);
        for (int row = 0; row < lines.size(); row++) {
            var cell = sheet.createRow(row).createCell(0);
            cell.setCellValue(CellText.encoded(lines.get(row)));
            cell.setCellStyle(row == 0 ? styles.title() : styles.prose());
        }
        sheet.createFreezePane(0, 1);
    }

    /** @return the name that the sheet was given */
    String sheet(FilledSheet filled) {
        var sheet = workbook.createSheet(WorkbookUtil.createSafeSheetName(filled.name()));
        var columns = filled.columns();
        var keys = sheet.createRow(KEY_ROW);
        var headings = sheet.createRow(HEADING_ROW);
        headings.setHeightInPoints(30);
        keys.setZeroHeight(true);
        for (int column = 0; column < columns.size(); column++) {
            var told = columns.get(column);
            keys.createCell(column).setCellValue(told.key());
            if (told.use() == Use.HIDDEN) {
                sheet.setColumnHidden(column, true);
            } else {
                sheet.setColumnWidth(column, told.width() * CHARACTER);
                var cell = headings.createCell(column);
                cell.setCellValue(told.heading());
                cell.setCellStyle(styles.heading(told.use().isEntry()));
            }
        }
        for (int line = 0; line < filled.lines().size(); line++) {
            write(sheet, FIRST_ROW + line, columns, filled.lines().get(line));
        }
        validate(sheet, filled);
        int first = (int)
                columns.stream().takeWhile(column -> column.use() == Use.HIDDEN).count();
        sheet.createFreezePane(first + 1, FIRST_ROW);
        int last = FIRST_ROW + Math.max(1, filled.lines().size()) - 1;
        sheet.setAutoFilter(new CellRangeAddress(HEADING_ROW, last, first, columns.size() - 1));
        sheet.setRepeatingRows(new CellRangeAddress(HEADING_ROW, HEADING_ROW, -1, -1));
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        return sheet.getSheetName();
    }

    private void write(XSSFSheet sheet, int number, List<SheetColumn> columns, SheetLine line) {
        var row = sheet.createRow(number);
        for (int column = 0; column < columns.size(); column++) {
            var told = columns.get(column);
            var cell = row.createCell(column);
            write(cell, told.use(), line.cells().getOrDefault(told.key(), ""));
            if (told.use() == Use.FIGURE && cell.getCellStyle().getDataFormat() != 0) {
                continue;
            }
            cell.setCellStyle(styles.of(told.use(), line.open()));
        }
    }

    private void write(XSSFCell cell, Use use, String text) {
        var figure = use == Use.FIGURE ? TypedFigure.of(text).value() : null;
        if (figure != null && figure.precision() <= DIGITS) {
            cell.setCellValue(figure.doubleValue());
            cell.setCellStyle(styles.figure(Math.max(0, figure.scale())));
        } else if (!text.isEmpty()) {
            cell.setCellValue(CellText.encoded(text));
        }
    }

    private void validate(XSSFSheet sheet, FilledSheet filled) {
        var helper = sheet.getDataValidationHelper();
        int last = FIRST_ROW + filled.lines().size() - 1;
        for (int column = 0; column < filled.columns().size(); column++) {
            var told = filled.columns().get(column);
            var all = new CellRangeAddressList(FIRST_ROW, last, column, column);
            switch (told.use()) {
                case CHOICE ->
                    cellsByChoice(filled.lines(), told.key(), column)
                            .forEach((choice, cells) -> add(
                                    sheet,
                                    helper.createExplicitListConstraint(choice.toArray(String[]::new)),
                                    cells,
                                    words.of("assessment.workbook.choose", words.join(choice)),
                                    DataValidation.ErrorStyle.STOP));
                case TEXT ->
                    add(
                            sheet,
                            helper.createTextLengthConstraint(OperatorType.LESS_OR_EQUAL, LONGEST_STATEMENT, null),
                            all,
                            words.of("assessment.workbook.too-long", LONGEST_STATEMENT),
                            DataValidation.ErrorStyle.WARNING);
                case FIGURE ->
                    add(
                            sheet,
                            helper.createDecimalConstraint(OperatorType.BETWEEN, "-" + MOST, MOST),
                            all,
                            words.of("assessment.workbook.number"),
                            DataValidation.ErrorStyle.WARNING);
                default -> {}
            }
        }
    }

    private static Map<List<String>, CellRangeAddressList> cellsByChoice(
            List<SheetLine> lines, String key, int column) {
        var cells = new LinkedHashMap<List<String>, CellRangeAddressList>();
        for (int line = 0; line < lines.size(); line++) {
            var choice = lines.get(line).choices().getOrDefault(key, List.of());
            if (!choice.isEmpty()) {
                cells.computeIfAbsent(choice, fresh -> new CellRangeAddressList())
                        .addCellRangeAddress(FIRST_ROW + line, column, FIRST_ROW + line, column);
            }
        }
        return cells;
    }

    private static void add(
            XSSFSheet sheet,
            DataValidationConstraint constraint,
            CellRangeAddressList cells,
            String refusal,
            int style) {
        var validation = sheet.getDataValidationHelper().createValidation(constraint, cells);
        validation.setErrorStyle(style);
        validation.setShowErrorBox(true);
        validation.createErrorBox("", refusal);
        sheet.addValidationData(validation);
    }

    /** @param told pairs of a key and a value */
    byte[] finish(List<Map.Entry<String, String>> told) {
        var about = workbook.createSheet(WorkbookShape.ABOUT);
        for (int row = 0; row < told.size(); row++) {
            var line = about.createRow(row);
            line.createCell(0).setCellValue(told.get(row).getKey());
            line.createCell(1).setCellValue(told.get(row).getValue());
        }
        workbook.setSheetVisibility(workbook.getSheetIndex(about), SheetVisibility.VERY_HIDDEN);
        try (workbook;
                var bytes = new ByteArrayOutputStream()) {
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }
}
