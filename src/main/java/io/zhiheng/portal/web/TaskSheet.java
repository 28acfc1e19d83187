package io.zhiheng.portal.web;

import io.zhiheng.shared.BeijingTime;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** A task list as CSV that spreadsheets open as text: Chinese by the mark in front, and nothing taken for a formula. */
@Component
class TaskSheet {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final List<String> COLUMNS = List.of("subject", "enterprise", "step", "item", "due", "overdue", "source",
            "created", "holder", "completed");

    private final MessageSource messages;

    TaskSheet(MessageSource messages) {
        this.messages = messages;
    }

    byte[] of(List<TaskItem> tasks) {
        var heading = COLUMNS.stream().map(column -> word("portal.tasks.column." + column));
        return Stream.concat(Stream.of(line(heading)), tasks.stream().map(this::line))
                .collect(Collectors.joining("\r\n", BYTE_ORDER_MARK, "\r\n")).getBytes(StandardCharsets.UTF_8);
    }

    private String line(TaskItem task) {
        return line(Stream.of(task.title(), text(task.enterpriseName()), text(task.name()), text(task.itemName()),
                time(task.due()), task.overdue() ? word("portal.tasks.overdue") : "", text(task.source()),
                time(task.created()), text(task.assigneeName()), time(task.completed())));
    }

    private static String line(Stream<String> cells) {
        return cells.map(TaskSheet::cell).collect(Collectors.joining(","));
    }

    /** Quoted throughout; what a spreadsheet would calculate begins with an apostrophe. */
    static String cell(String text) {
        var harmless = !text.isEmpty() && "=+-@\t\r\n|".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return '"' + harmless.replace("\"", "\"\"") + '"';
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }

    private static String time(Instant instant) {
        return instant == null ? "" : BeijingTime.of(instant).format(MINUTE);
    }

    private String word(String key) {
        return messages.getMessage(key, null, Locale.SIMPLIFIED_CHINESE);
    }
}
