package io.zhiheng.platform.sheet.reading;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * One sheet, hidden or not, with its hidden rows and columns.
 *
 * @param rows the cells that are not empty, by row and column, both from 0
 * @param merged the areas whose cells were made one
 */
public record ReadSheet(
        String name, SortedMap<Integer, SortedMap<Integer, ReadCell>> rows, List<CellRangeAddress> merged) {

    private static final SortedMap<Integer, ReadCell> NO_CELLS = Collections.emptySortedMap();

    public ReadCell cell(int row, int column) {
        return rows.getOrDefault(row, NO_CELLS).getOrDefault(column, ReadCell.EMPTY);
    }

    /** The area that a cell is hidden in, or covers with others of its column: what it says is no longer its own. */
    public Optional<String> mergedOver(int row, int column) {
        return merged.stream()
                .filter(area -> area.isInRange(row, column))
                .filter(area -> area.getLastRow() > area.getFirstRow() || area.getFirstColumn() < column)
                .map(CellRangeAddress::formatAsString)
                .findFirst();
    }

    /** As spreadsheets write it: F7. */
    public static String address(int row, int column) {
        return new CellAddress(row, column).formatAsString();
    }

    /** The columns of a row by what it says in each: the words of a row of headings. */
    public Map<String, Integer> columns(int row) {
        return rows.getOrDefault(row, NO_CELLS).entrySet().stream()
                .collect(Collectors.toMap(
                        cell -> cell.getValue().text().strip(), Map.Entry::getKey, (first, again) -> first));
    }
}
