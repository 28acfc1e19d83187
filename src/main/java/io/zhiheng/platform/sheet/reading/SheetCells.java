package io.zhiheng.platform.sheet.reading;

import io.zhiheng.platform.sheet.reading.WorkbookRefused.Reason;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;

/** Reads the cells of one sheet that hold something. */
final class SheetCells {

    private static final int MOST_ROWS = 5_000;
    private static final int WIDEST = 64;

    private final List<String> shared;
    private final CellFormats formats;
    private final SortedMap<Integer, SortedMap<Integer, ReadCell>> rows = new TreeMap<>();
    private final List<CellRangeAddress> merged = new ArrayList<>();
    private int row = -1;
    private int column = -1;

    /** @param shared the texts that all sheets refer to by number */
    SheetCells(List<String> shared, CellFormats formats) {
        this.shared = shared;
        this.formats = formats;
    }

    ReadSheet read(String name, InputStream xml) {
        SheetXml.read(xml, this::element);
        return new ReadSheet(name, rows, merged);
    }

    private void element(XMLStreamReader reader) throws XMLStreamException {
        switch (reader.getLocalName()) {
            case "row" -> {
                var told = SheetXml.attribute(reader, "r");
                row = told == null ? row + 1 : number(told) - 1;
                column = -1;
            }
            case "c" -> cell(reader);
            case "mergeCell" -> merged.add(CellRangeAddress.valueOf(SheetXml.attribute(reader, "ref")));
            default -> {}
        }
    }

    private void cell(XMLStreamReader reader) throws XMLStreamException {
        var told = SheetXml.attribute(reader, "r");
        if (told == null) {
            column++;
        } else {
            column = new CellAddress(told).getColumn();
        }
        var type = SheetXml.attribute(reader, "t");
        var style = SheetXml.attribute(reader, "s");
        var cell = content(reader, type == null ? "n" : type, style == null ? -1 : number(style));
        if (!cell.isEmpty() && column < WIDEST) {
            if (!rows.containsKey(row) && rows.size() >= MOST_ROWS) {
                throw new WorkbookRefused(Reason.TOO_LARGE);
            }
            rows.computeIfAbsent(row, fresh -> new TreeMap<>()).put(column, cell);
        }
    }

    private ReadCell content(XMLStreamReader reader, String type, int style) throws XMLStreamException {
        boolean calculated = false;
        String value = null;
        for (int event = reader.next(); event != XMLStreamConstants.END_ELEMENT; event = reader.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                var name = reader.getLocalName();
                var text = SheetXml.text(reader);
                calculated |= name.equals("f");
                value = name.equals("v") || name.equals("is") ? text : value;
            }
        }
        if (type.equals("e")) {
            return new ReadCell("", calculated, ReadCell.Fault.ERROR);
        }
        if (value == null) {
            return calculated ? new ReadCell("", true, ReadCell.Fault.NO_RESULT) : ReadCell.EMPTY;
        }
        return new ReadCell(text(type, value, style), calculated, null);
    }

    private String text(String type, String value, int style) {
        return switch (type) {
            case "s" -> shared(number(value));
            case "n" -> value.isBlank() ? "" : formats.shown(real(value), style);
            case "b" -> value.strip().equals("1") ? "TRUE" : "FALSE";
            case "d" -> value.strip().replaceFirst("T00:00(:00(\\.0+)?)?Z?$", "");
            default -> value;
        };
    }

    private String shared(int number) {
        if (number < 0 || number >= shared.size()) {
            throw new WorkbookRefused(Reason.DAMAGED);
        }
        return shared.get(number);
    }

    private static int number(String text) {
        return Integer.parseInt(text.strip());
    }

    private static double real(String text) {
        double value = Double.parseDouble(text.strip());
        if (!Double.isFinite(value)) {
            throw new WorkbookRefused(Reason.DAMAGED);
        }
        return value;
    }
}
