package io.zhiheng.portal.web;

import io.zhiheng.platform.sheet.Column;
import io.zhiheng.platform.sheet.Sheets;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** A task list for a spreadsheet. */
@Component
class TaskSheet {

    private final Sheets sheets;
    private final MessageSource messages;

    TaskSheet(Sheets sheets, MessageSource messages) {
        this.sheets = sheets;
        this.messages = messages;
    }

    ResponseEntity<byte[]> answer(List<TaskItem> tasks) {
        return sheets.answer(
                "portal.tasks.export.file",
                List.of(
                        column("subject", TaskItem::subject),
                        column("enterprise", TaskItem::enterpriseName),
                        column("step", TaskItem::name),
                        column("item", TaskItem::itemName),
                        column("due", TaskItem::due),
                        column("overdue", this::overdue),
                        column("source", TaskItem::source),
                        column("created", TaskItem::created),
                        column("holder", TaskItem::assigneeName),
                        column("completed", TaskItem::completed)),
                tasks);
    }

    private String overdue(TaskItem task) {
        return task.overdue() ? messages.getMessage("portal.tasks.overdue", null, Locale.SIMPLIFIED_CHINESE) : null;
    }

    private static Column<TaskItem> column(String name, Function<TaskItem, ?> value) {
        return new Column<>("portal.tasks.column." + name, value);
    }
}
