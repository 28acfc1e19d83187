package io.zhiheng.assessment.application.workbook;

import io.zhiheng.assessment.application.workbook.SheetColumn.Use;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** How cells look: what is filled in is white in a frame, what is only read is grey. Each style is made once. */
final class WorkbookStyles {

    private static final byte[] LINE = {(byte) 0xd0, (byte) 0xd7, (byte) 0xde};
    private static final byte[] GREY = {(byte) 0xf3, (byte) 0xf5, (byte) 0xf8};
    private static final byte[] BLUE = {0x1f, 0x4e, (byte) 0x8c};
    private static final byte[] DARK = {0x5b, 0x66, 0x75};

    /** What is typed stays what was typed: no days made of 2025-01, and nothing calculated. */
    private static final String AS_TYPED = "@";

    private final XSSFWorkbook workbook;
    private final Map<String, XSSFCellStyle> made = new HashMap<>();

    WorkbookStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    XSSFCellStyle title() {
        return style("title", style -> {
            var font = workbook.createFont();
            font.setBold(true);
            font.setFontHeightInPoints((short) 16);
            style.setFont(font);
        });
    }

    XSSFCellStyle prose() {
        return style("prose", style -> style.setWrapText(true));
    }

    XSSFCellStyle heading(boolean entry) {
        return style("heading " + entry, style -> {
            var font = workbook.createFont();
            font.setBold(true);
            font.setColor(IndexedColors.WHITE.getIndex());
            style.setFont(font);
            fill(style, entry ? BLUE : DARK);
            style.setWrapText(true);
            style.setVerticalAlignment(VerticalAlignment.CENTER);
        });
    }

    XSSFCellStyle of(Use use, boolean open) {
        boolean entry = use.isEntry() && open;
        return style(use + " " + entry, style -> {
            framed(style);
            if (!entry) {
                fill(style, GREY);
            }
            if (use != Use.FIGURE) {
                style.setDataFormat(workbook.createDataFormat().getFormat(AS_TYPED));
            }
        });
    }

    /** @param decimals as they were typed */
    XSSFCellStyle figure(int decimals) {
        return style("figure " + decimals, style -> {
            framed(style);
            style.setAlignment(HorizontalAlignment.RIGHT);
            var format = "#,##0" + (decimals == 0 ? "" : "." + "0".repeat(decimals));
            style.setDataFormat(workbook.createDataFormat().getFormat(format));
        });
    }

    private XSSFCellStyle style(String name, Consumer<XSSFCellStyle> look) {
        return made.computeIfAbsent(name, fresh -> {
            var style = workbook.createCellStyle();
            style.setVerticalAlignment(VerticalAlignment.TOP);
            look.accept(style);
            return style;
        });
    }

    private static void framed(XSSFCellStyle style) {
        style.setWrapText(true);
        var line = new XSSFColor(LINE, null);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setTopBorderColor(line);
        style.setBottomBorderColor(line);
        style.setLeftBorderColor(line);
        style.setRightBorderColor(line);
    }

    private static void fill(XSSFCellStyle style, byte[] colour) {
        style.setFillForegroundColor(new XSSFColor(colour, null));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }
}
