package io.zhiheng.notification.web;

import io.swagger.v3.oas.annotations.Operation;
import io.zhiheng.notification.application.InboxQueries;
import io.zhiheng.notification.application.InboxQueries.NoticeView;
import io.zhiheng.notification.application.MarkInboxRead;
import io.zhiheng.notification.application.MarkNoticeRead;
import io.zhiheng.shared.Actor;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** 消息: what the caller was told. The people of an enterprise share one inbox. */
@RestController
@RequestMapping("/api/v1/inbox")
class InboxApi {

    private static final int LARGEST_PAGE = 100;

    private final InboxQueries queries;
    private final MarkNoticeRead markNoticeRead;
    private final MarkInboxRead markInboxRead;

    InboxApi(InboxQueries queries, MarkNoticeRead markNoticeRead, MarkInboxRead markInboxRead) {
        this.queries = queries;
        this.markNoticeRead = markNoticeRead;
        this.markInboxRead = markInboxRead;
    }

    /** @param total of those asked for; @param unread how many are unread, whatever was asked for; at most 1 000 */
    record NoticeList(List<NoticeView> items, long total, long unread) {}

    @Operation(
            summary = "Notices of the caller, newest first",
            description = "unread=true leaves out those read; page from 0, size at most 100.")
    @GetMapping
    NoticeList list(
            @RequestParam(defaultValue = "false") boolean unread,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size,
            Actor actor) {
        var found = queries.page(actor, unread, Math.max(0, page), Math.min(Math.max(1, size), LARGEST_PAGE));
        return new NoticeList(found.getContent(), found.getTotalElements(), queries.unread(actor));
    }

    /** Reading a second time changes nothing. 404 for another's notice. */
    @PostMapping("/{id}/read")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void read(@PathVariable UUID id, Actor actor) {
        markNoticeRead.execute(actor, id);
    }

    @PostMapping("/read")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void readAll(Actor actor) {
        markInboxRead.execute(actor);
    }
}
