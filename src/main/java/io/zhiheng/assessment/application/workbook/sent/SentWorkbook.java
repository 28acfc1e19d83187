package io.zhiheng.assessment.application.workbook.sent;

import io.zhiheng.assessment.application.workbook.WorkbookShape;
import io.zhiheng.assessment.application.workbook.WorkbookShape.Kind;
import io.zhiheng.assessment.application.workbook.sent.SentLine.SentCell;
import io.zhiheng.platform.sheet.reading.ReadSheet;
import io.zhiheng.platform.sheet.reading.ReadWorkbook;
import io.zhiheng.platform.sheet.reading.WorkbookRefused;
import io.zhiheng.shared.RuleBroken;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A workbook that was sent: what it says it is, and its rows.
 *
 * @param assessment which self-assessment it says it was made from
 * @param edition which it says it was made by
 */
public record SentWorkbook(String fileName, String assessment, String edition, List<SentLine> lines) {

    private static final int LARGEST = 10 << 20;
    private static final int MEGABYTES = 10;
    private static final int KEYS_WITHIN = 20;
    private static final String AT = "file";

    /** @throws RuleBroken at the field {@code file}, for what is no such workbook */
    public static SentWorkbook of(String fileName, byte[] content) {
        if (content.length > LARGEST) {
            throw RuleBroken.tooLarge("assessment.rule.workbook-too-large", MEGABYTES)
                    .at(AT);
        }
        if (content.length == 0) {
            throw RuleBroken.invalid("assessment.rule.workbook-empty").at(AT);
        }
        if (!fileName.toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
            throw RuleBroken.unsupported("assessment.rule.workbook-type", fileName)
                    .at(AT);
        }
        try {
            return of(fileName, ReadWorkbook.of(content));
        } catch (WorkbookRefused refused) {
            throw RuleBroken.invalid("assessment.rule." + refused.reason().word() + ".workbook-unreadable", fileName)
                    .at(AT);
        }
    }

    private static SentWorkbook of(String fileName, ReadWorkbook workbook) {
        var about = workbook.sheet(WorkbookShape.ABOUT)
                .orElseThrow(() ->
                        RuleBroken.invalid("assessment.rule.workbook-foreign").at(AT));
        var told = about.rows().keySet().stream()
                .collect(Collectors.groupingBy(
                        row -> about.cell(row, 0).text(),
                        Collectors.mapping(row -> about.cell(row, 1).text(), Collectors.toList())));
        var shape = first(told, WorkbookShape.SHAPE);
        if (!shape.equals(WorkbookShape.NUMBER)) {
            throw RuleBroken.invalid("assessment.rule.workbook-shape", shape, WorkbookShape.NUMBER)
                    .at(AT);
        }
        var lines = new ArrayList<SentLine>();
        var keyed = new ArrayList<String>();
        for (var sheet : workbook.sheets()) {
            var keys = keyRow(sheet);
            if (keys.isPresent()) {
                keyed.add(sheet.name());
                lines.addAll(lines(sheet, keys.get()));
            }
        }
        told.getOrDefault(WorkbookShape.SHEET, List.of()).stream()
                .filter(name -> workbook.sheet(name).isPresent() && !keyed.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw RuleBroken.invalid("assessment.rule.workbook-keys", name)
                            .at(AT);
                });
        if (keyed.isEmpty()) {
            throw RuleBroken.invalid("assessment.rule.workbook-foreign").at(AT);
        }
        return new SentWorkbook(
                fileName, first(told, WorkbookShape.ASSESSMENT), first(told, WorkbookShape.EDITION), lines);
    }

    private static String first(Map<String, List<String>> told, String key) {
        return told.getOrDefault(key, List.of("")).get(0).strip();
    }

    private static Optional<Integer> keyRow(ReadSheet sheet) {
        return sheet.rows().keySet().stream()
                .filter(row -> row < KEYS_WITHIN)
                .filter(row -> sheet.columns(row).containsKey(WorkbookShape.VERSION)
                        && kind(sheet, row).isPresent())
                .findFirst();
    }

    private static Optional<Kind> kind(ReadSheet sheet, int row) {
        return sheet.columns(row).keySet().stream()
                .flatMap(key -> Kind.ofKey(key).stream())
                .findFirst();
    }

    private static List<SentLine> lines(ReadSheet sheet, int keys) {
        var kind = kind(sheet, keys).orElseThrow();
        var columns = sheet.columns(keys);
        kind.fields().stream()
                .filter(field -> !columns.containsKey(field))
                .findFirst()
                .ifPresent(lost -> {
                    throw RuleBroken.invalid("assessment.rule.workbook-keys", sheet.name())
                            .at(AT);
                });
        return sheet.rows().keySet().stream()
                .filter(row -> row > keys)
                .map(row -> line(sheet, row, kind, columns))
                .filter(line -> !line.subject().isEmpty() || !isHeading(line, keys) && isFilled(line))
                .toList();
    }

    private static SentLine line(ReadSheet sheet, int row, Kind kind, Map<String, Integer> columns) {
        var cells = new LinkedHashMap<String, SentCell>();
        columns.entrySet().stream()
                .filter(column -> kind.has(column.getKey()))
                .sorted(Map.Entry.comparingByValue())
                .forEach(column -> cells.put(column.getKey(), cell(sheet, row, column.getValue())));
        int number = columns.getOrDefault(WorkbookShape.NUMBER_OF_ROW, columns.get(kind.key()));
        return new SentLine(
                sheet.name(),
                ReadSheet.address(row, number),
                kind,
                sheet.cell(row, columns.get(kind.key())).text().strip(),
                sheet.cell(row, number).text().strip(),
                sheet.cell(row, columns.get(WorkbookShape.VERSION)).text().strip(),
                cells);
    }

    private static SentCell cell(ReadSheet sheet, int row, int column) {
        var cell = sheet.cell(row, column);
        var fault = cell.fault() == null ? null : cell.fault().word();
        return new SentCell(
                ReadSheet.address(row, column),
                cell.text(),
                cell.calculated(),
                fault,
                sheet.mergedOver(row, column).orElse(null));
    }

    /** The row of headings stands right under the keys. */
    private static boolean isHeading(SentLine line, int keys) {
        return line.place().replaceAll("\\D", "").equals(String.valueOf(keys + 2));
    }

    private static boolean isFilled(SentLine line) {
        return line.cells().values().stream().anyMatch(cell -> !cell.text().isBlank() || cell.fault() != null);
    }
}
