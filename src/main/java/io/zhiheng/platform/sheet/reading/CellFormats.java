package io.zhiheng.platform.sheet.reading;

import java.io.InputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;

/** How numbers in cells are shown, as far as it changes what they are: days, times and per cent. */
final class CellFormats {

    /** Spreadsheets calculate with no more; what is stored behind it is rounding. */
    private static final MathContext DIGITS = new MathContext(15);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("yyyy-MM");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final boolean since1904;
    private final Map<Integer, String> own = new HashMap<>();
    private final List<Integer> styles = new ArrayList<>();
    private boolean inCells;

    /** @param since1904 whether days are counted as on early Macintosh computers */
    CellFormats(boolean since1904) {
        this.since1904 = since1904;
    }

    void read(InputStream xml) {
        SheetXml.read(xml, this::element);
    }

    private void element(XMLStreamReader reader) {
        switch (reader.getLocalName()) {
            case "numFmt" ->
                own.put(number(SheetXml.attribute(reader, "numFmtId")), SheetXml.attribute(reader, "formatCode"));
            case "cellXfs" -> inCells = true;
            case "cellStyleXfs", "cellStyles", "dxfs" -> inCells = false;
            case "xf" -> {
                if (inCells) {
                    styles.add(number(SheetXml.attribute(reader, "numFmtId")));
                }
            }
            default -> {}
        }
    }

    /** @param style the number of the cell's style; negative for none */
    String shown(double value, int style) {
        int format = style >= 0 && style < styles.size() ? styles.get(style) : 0;
        var code = own.containsKey(format) ? own.get(format) : BuiltinFormats.getBuiltinFormat(format);
        if (code != null && DateUtil.isADateFormat(format, code) && DateUtil.isValidExcelDate(value)) {
            return day(value, code.toLowerCase(Locale.ROOT));
        }
        return code != null && code.replaceAll("\"[^\"]*\"", "").endsWith("%")
                ? plain(BigDecimal.valueOf(value).movePointRight(2)) + "%"
                : plain(new BigDecimal(String.valueOf(value)));
    }

    private String day(double value, String code) {
        var moment = DateUtil.getLocalDateTime(value, since1904);
        if (value < 1 && !since1904) {
            return TIME.format(moment);
        }
        return shown(moment, code.contains("d") || !code.contains("y"));
    }

    private static String shown(LocalDateTime moment, boolean days) {
        if (!moment.toLocalTime().equals(LocalTime.MIDNIGHT)) {
            return MINUTE.format(moment);
        }
        return (days ? DAY : MONTH).format(moment);
    }

    private static String plain(BigDecimal value) {
        var shortest = value.round(DIGITS).stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0).toPlainString() : shortest.toPlainString();
    }

    private static int number(String text) {
        try {
            return text == null ? 0 : Integer.parseInt(text.strip());
        } catch (NumberFormatException noNumber) {
            return 0;
        }
    }
}
