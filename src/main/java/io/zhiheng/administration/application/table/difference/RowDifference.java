package io.zhiheng.administration.application.table.difference;

import io.zhiheng.administration.application.table.difference.TableDifference.Cell;
import io.zhiheng.administration.application.table.difference.TableDifference.Change;
import io.zhiheng.administration.application.table.difference.TableDifference.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Finds the longest run of rows that stayed; between them rows that are mostly alike are the same row changed. */
public final class RowDifference {

    /** More pairs than this are not compared one by one. */
    private static final long MOST_PAIRS = 4_000_000;

    private final List<List<String>> before;
    private final List<List<String>> after;
    private final List<Line> lines = new ArrayList<>();

    private RowDifference(List<List<String>> before, List<List<String>> after) {
        this.before = before;
        this.after = after;
    }

    public static List<Line> between(List<List<String>> before, List<List<String>> after) {
        return new RowDifference(before, after).find();
    }

    private List<Line> find() {
        int start = 0;
        while (start < Math.min(before.size(), after.size())
                && before.get(start).equals(after.get(start))) {
            start++;
        }
        int endBefore = before.size();
        int endAfter = after.size();
        while (endBefore > start
                && endAfter > start
                && before.get(endBefore - 1).equals(after.get(endAfter - 1))) {
            endBefore--;
            endAfter--;
        }
        if ((long) (endBefore - start) * (endAfter - start) > MOST_PAIRS) {
            gap(start, endBefore, start, endAfter);
        } else {
            walk(start, endBefore, endAfter);
        }
        return lines;
    }

    private void walk(int start, int endBefore, int endAfter) {
        var kept = kept(start, endBefore, endAfter);
        int i = start;
        int j = start;
        int gapBefore = start;
        int gapAfter = start;
        while (i < endBefore && j < endAfter) {
            if (before.get(i).equals(after.get(j))) {
                gap(gapBefore, i, gapAfter, j);
                gapBefore = ++i;
                gapAfter = ++j;
            } else if (kept[i + 1 - start][j - start] >= kept[i - start][j + 1 - start]) {
                i++;
            } else {
                j++;
            }
        }
        gap(gapBefore, endBefore, gapAfter, endAfter);
    }

    /** How many rows can stay from here on. */
    private int[][] kept(int start, int endBefore, int endAfter) {
        var kept = new int[endBefore - start + 1][endAfter - start + 1];
        for (int i = endBefore - 1; i >= start; i--) {
            for (int j = endAfter - 1; j >= start; j--) {
                kept[i - start][j - start] = before.get(i).equals(after.get(j))
                        ? kept[i + 1 - start][j + 1 - start] + 1
                        : Math.max(kept[i + 1 - start][j - start], kept[i - start][j + 1 - start]);
            }
        }
        return kept;
    }

    private void gap(int fromBefore, int toBefore, int fromAfter, int toAfter) {
        int i = fromBefore;
        for (int j = fromAfter; j < toAfter; j++) {
            int row = j;
            int alike = IntStream.range(i, toBefore)
                    .filter(each -> isMostlyAlike(before.get(each), after.get(row)))
                    .findFirst()
                    .orElse(-1);
            if (alike < 0) {
                add(Change.ADDED, -1, j);
            } else {
                IntStream.range(i, alike).forEach(gone -> add(Change.REMOVED, gone, -1));
                add(Change.CHANGED, alike, j);
                i = alike + 1;
            }
        }
        IntStream.range(i, toBefore).forEach(gone -> add(Change.REMOVED, gone, -1));
    }

    private static boolean isMostlyAlike(List<String> one, List<String> other) {
        long same = IntStream.range(0, Math.min(one.size(), other.size()))
                .filter(column -> one.get(column).equals(other.get(column)))
                .count();
        return same * 2 >= Math.max(one.size(), other.size());
    }

    private void add(Change change, int row, int newer) {
        int width = Math.max(
                row < 0 ? 0 : before.get(row).size(),
                newer < 0 ? 0 : after.get(newer).size());
        lines.add(new Line(
                change,
                row + 1,
                newer + 1,
                IntStream.range(0, width)
                        .mapToObj(column -> new Cell(cell(before, row, column), cell(after, newer, column)))
                        .toList()));
    }

    private static String cell(List<List<String>> rows, int row, int column) {
        return row < 0 ? null : column < rows.get(row).size() ? rows.get(row).get(column) : "";
    }
}
