package io.zhiheng.platform.rules;

import java.util.ArrayList;
import java.util.List;

/** Comma separated values (RFC 4180), with or without a byte order mark. */
class CsvReader {

    private final String text;
    private final List<List<String>> lines = new ArrayList<>();
    private List<String> cells = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private boolean quoted;

    CsvReader(String text) {
        this.text = text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    List<List<String>> lines() {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted) {
                if (c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    cell.append(c);
                    i++;
                } else if (c == '"') {
                    quoted = false;
                } else {
                    cell.append(c);
                }
            } else {
                plain(c);
            }
        }
        endOfLine();
        return lines;
    }

    private void plain(char c) {
        switch (c) {
            case '"' -> quoted = true;
            case ',' -> endOfCell();
            case '\n' -> endOfLine();
            case '\r' -> {}
            default -> cell.append(c);
        }
    }

    private void endOfCell() {
        cells.add(cell.toString().strip());
        cell.setLength(0);
    }

    private void endOfLine() {
        endOfCell();
        if (!cells.stream().allMatch(String::isEmpty)) {
            lines.add(cells);
        }
        cells = new ArrayList<>();
    }
}
