package io.zhiheng.portal.web.task;

import io.zhiheng.platform.sheet.Column;
import io.zhiheng.platform.sheet.Sheets;
import io.zhiheng.shared.Words;
import java.util.List;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** A task list for a spreadsheet. */
@Component
class TaskSheet {

    private final Sheets sheets;
    private final Words words;

    TaskSheet(Sheets sheets, Words words) {
        this.sheets = sheets;
        this.words = words;
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
        return task.overdue() ? words.of("portal.tasks.overdue") : null;
    }

    private static Column<TaskItem> column(String name, Function<TaskItem, ?> value) {
        return new Column<>("portal.tasks.column." + name, value);
    }
}
