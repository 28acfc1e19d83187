package io.zhiheng.platform.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.core.io.Resource;

/**
 * The exceptions from the ordinary week, as a file writes them down: {@code 2026-10-01..2026-10-07,off,国庆节}.
 *
 * @param days whether work is done that day, for the days that the file names
 * @param knownUntil the last year whose days are announced; {@code expected} rows are estimates of later ones
 */
record DayRows(Map<LocalDate, Boolean> days, int knownUntil) {

    private static final String OFF = "off";
    private static final String ON = "work";
    private static final String EXPECTED = "expected";
    private static final Set<String> KINDS = Set.of(OFF, ON, EXPECTED);

    static DayRows read(Resource file) {
        try {
            return read(file.getContentAsString(StandardCharsets.UTF_8).lines().toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static DayRows read(List<String> lines) {
        var days = new HashMap<LocalDate, Boolean>();
        var known = 0;
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                known = Math.max(known, read(line, i + 1, days));
            }
        }
        return new DayRows(Map.copyOf(days), known);
    }

    /** @return the year that is known by this row; 0 where it only says what is expected */
    private static int read(String line, int number, Map<LocalDate, Boolean> days) {
        var cells = line.split(",", 3);
        if (cells.length < 2 || !KINDS.contains(cells[1])) {
            throw new IllegalArgumentException("Working days, line " + number + ": " + line);
        }
        try {
            var ends = cells[0].split("\\.\\.", 2);
            var first = LocalDate.parse(ends[0]);
            var last = LocalDate.parse(ends[ends.length - 1]);
            first.datesUntil(last.plusDays(1)).forEach(day -> {
                if (days.put(day, cells[1].equals(ON)) != null) {
                    throw new IllegalArgumentException("Working days, line " + number + ": " + day + " is named twice");
                }
            });
            return cells[1].equals(EXPECTED) ? 0 : last.getYear();
        } catch (DateTimeException wrong) {
            throw new IllegalArgumentException("Working days, line " + number + ": " + line, wrong);
        }
    }
}
