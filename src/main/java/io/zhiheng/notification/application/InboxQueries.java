package io.zhiheng.notification.application;

import io.zhiheng.identity.Actor;
import io.zhiheng.notification.domain.Notice;
import io.zhiheng.notification.domain.Notices;
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
     */
    public record NoticeView(
            UUID id, String topic, String subject, String text, String link, Instant createdAt, Instant readAt) {}

    /** @param page from 0 */
    public Page<NoticeView> page(Actor actor, boolean unreadOnly, int page, int size) {
        var paging = PageRequest.of(Math.min(page, Integer.MAX_VALUE / size), size);
        var found = unreadOnly
                ? notices.findByRecipientAndReadAtIsNullOrderByCreatedAtDescId(Inbox.of(actor), paging)
                : notices.findByRecipientOrderByCreatedAtDescId(Inbox.of(actor), paging);
        return found.map(InboxQueries::view);
    }

    /** At most {@value #COUNTED}. */
    public long unread(Actor actor) {
        return notices.unread(Inbox.of(actor), COUNTED);
    }

    private static NoticeView view(Notice notice) {
        return new NoticeView(
                notice.getId(),
                notice.topic(),
                notice.subject(),
                notice.text(),
                notice.link(),
                notice.createdAt(),
                notice.readAt());
    }
}
