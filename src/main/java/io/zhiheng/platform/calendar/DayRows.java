package io.zhiheng.platform.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.Resource;

/** Reads the exceptions from the ordinary week: {@code 2026-10-01..2026-10-07,off,国庆节}. */
final class DayRows {

    private static final String OFF = "off";
    private static final String ON = "work";

    private DayRows() {
    }

    /** Whether work is done that day, for the days that the file names. */
    static Map<LocalDate, Boolean> read(Resource file) {
        try {
            return read(file.getContentAsString(StandardCharsets.UTF_8).lines().toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Map<LocalDate, Boolean> read(List<String> lines) {
        var days = new HashMap<LocalDate, Boolean>();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                read(line, i + 1, days);
            }
        }
        return Map.copyOf(days);
    }

    private static void read(String line, int number, Map<LocalDate, Boolean> days) {
        var cells = line.split(",", 3);
        if (cells.length < 2 || !cells[1].equals(OFF) && !cells[1].equals(ON)) {
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
        } catch (DateTimeException wrong) {
            throw new IllegalArgumentException("Working days, line " + number + ": " + line, wrong);
        }
    }
}
