package io.zhiheng.request.web;

import io.zhiheng.platform.sheet.Column;
import io.zhiheng.platform.sheet.Sheets;
import io.zhiheng.request.application.list.RequestFilter;
import io.zhiheng.request.application.list.RequestLists;
import io.zhiheng.request.application.list.RequestRow;
import io.zhiheng.shared.Actor;
import java.util.List;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** A list of requests for a spreadsheet. */
@Component
class RequestSheetFile {

    private final RequestLists lists;
    private final Sheets sheets;

    RequestSheetFile(RequestLists lists, Sheets sheets) {
        this.lists = lists;
        this.sheets = sheets;
    }

    ResponseEntity<byte[]> answer(Actor actor, RequestFilter filter) {
        var other = actor.enterprise() == null
                ? column("enterprise", RequestRow::enterprise)
                : column("institution", RequestRow::institution);
        return sheets.answer(
                "review.list.export",
                List.of(
                        column("number", RequestRow::number),
                        other,
                        column("level", RequestRow::appliedLevelName),
                        column("state", RequestRow::stateName),
                        column("since", RequestRow::stateSince),
                        column("holder", RequestRow::holder),
                        column("due", RequestRow::due),
                        column("submitted", RequestRow::submittedAt)),
                lists.all(actor, filter));
    }

    private static Column<RequestRow> column(String name, Function<RequestRow, ?> value) {
        return new Column<>("review.list." + name, value);
    }
}
