package io.zhiheng.notification.application;

import io.zhiheng.notification.domain.AboutRequest;
import io.zhiheng.notification.domain.Notice;
import io.zhiheng.notification.domain.Notices;
import io.zhiheng.shared.Actor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What somebody was told, newest first. */
@Component
@Transactional(readOnly = true)
public class InboxQueries {

    /** More unread notices are not counted. */
    public static final int COUNTED = 1_000;

    private final Notices notices;

    InboxQueries(Notices notices) {
        this.notices = notices;
    }

    /**
     * @param topic what kind of news it is
     * @param link path of the page it leads to, or null
     * @param readAt null while unread
     * @param request id of the request that it is about, or null
     * @param number how people call that request
     */
    public record NoticeView(
            UUID id,
            String topic,
            String subject,
            String text,
            String link,
            Instant createdAt,
            Instant readAt,
            UUID request,
            String number) {}

    /** @param page from 0 */
    public Page<NoticeView> page(Actor actor, boolean unreadOnly, int page, int size) {
        var paging = PageRequest.of(Math.min(page, Integer.MAX_VALUE / size), size);
        var found = unreadOnly
                ? notices.findByRecipientAndReadAtIsNullOrderByCreatedAtDescId(Inbox.of(actor), paging)
                : notices.findByRecipientOrderByCreatedAtDescId(Inbox.of(actor), paging);
        return found.map(InboxQueries::view);
    }

    /** @param request id of a request; null for whatever is about none */
    public Page<NoticeView> about(Actor actor, UUID request, int page, int size) {
        var paging = PageRequest.of(Math.min(page, Integer.MAX_VALUE / size), size);
        var found = request == null
                ? notices.ofNoRequest(Inbox.of(actor), paging)
                : notices.ofRequest(Inbox.of(actor), request, paging);
        return found.map(InboxQueries::view);
    }

    /** At most {@value #COUNTED}. */
    public long unread(Actor actor) {
        return notices.unread(Inbox.of(actor), COUNTED);
    }

    static NoticeView view(ResultSet row) throws SQLException {
        return new NoticeView(
                row.getObject("id", UUID.class),
                row.getString("topic"),
                row.getString("subject"),
                row.getString("text"),
                row.getString("link"),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("read_at") == null
                        ? null
                        : row.getTimestamp("read_at").toInstant(),
                row.getObject("request", UUID.class),
                row.getString("request_number"));
    }

    private static NoticeView view(Notice notice) {
        return new NoticeView(
                notice.getId(),
                notice.topic(),
                notice.subject(),
                notice.text(),
                notice.link(),
                notice.createdAt(),
                notice.readAt(),
                notice.about().map(AboutRequest::id).orElse(null),
                notice.about().map(AboutRequest::number).orElse(null));
    }
}
