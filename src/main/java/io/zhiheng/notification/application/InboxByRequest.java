package io.zhiheng.notification.application;

import io.zhiheng.notification.application.InboxQueries.NoticeView;
import io.zhiheng.request.OwnSteps;
import io.zhiheng.request.OwnSteps.OwnStep;
import io.zhiheng.shared.Actor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What somebody was told, together by request: first where something is due soonest, then what is newest. */
@Component
@Transactional(readOnly = true)
public class InboxByRequest {

    private static final int NEWEST = 3;
    private static final int FURTHEST = 10_000;

    private final JdbcClient jdbc;
    private final OwnSteps steps;

    InboxByRequest(JdbcClient jdbc, OwnSteps steps) {
        this.jdbc = jdbc;
        this.steps = steps;
    }

    /**
     * @param request its id; null for all that is about no request
     * @param total how many notices there are
     * @param steps what the person has to do about it, or could take on
     * @param notices the newest {@value #NEWEST}
     */
    public record Matter(
            UUID request,
            String number,
            String enterprise,
            long total,
            long unread,
            List<OwnStep> steps,
            List<NoticeView> notices) {}

    /** @param notices how many there are in all matters, on all pages */
    public record Told(Page<Matter> matters, long notices) {}

    private record Count(long matters, long notices) {}

    private record Head(UUID request, String number, String enterprise, long total, long unread) {}

    private record Kept(Optional<UUID> request, NoticeView notice) {}

    /** @param page from 0 */
    public Told page(Actor actor, boolean unreadOnly, int page, int size) {
        var paging = PageRequest.of(Math.min(page, FURTHEST), size);
        var open = steps.of(actor).stream()
                .collect(Collectors.groupingBy(OwnStep::request, LinkedHashMap::new, Collectors.toList()));
        var told = " from notice where recipient = :recipient" + (unreadOnly ? " and read_at is null" : "");
        var heads = heads(Inbox.of(actor), told, open, paging);
        var notices = newest(Inbox.of(actor), told, heads);
        var matters = heads.stream()
                .map(head -> new Matter(
                        head.request(),
                        head.number(),
                        head.enterprise(),
                        head.total(),
                        head.unread(),
                        head.request() == null ? List.of() : open.getOrDefault(head.request(), List.of()),
                        notices.getOrDefault(Optional.ofNullable(head.request()), List.of())))
                .toList();
        var count = count(Inbox.of(actor), told);
        return new Told(new PageImpl<>(matters, paging, count.matters()), count.notices());
    }

    private List<Head> heads(UUID recipient, String told, Map<UUID, ?> open, PageRequest paging) {
        return jdbc.sql("select request, max(request_number) as number, max(request_enterprise) as enterprise,"
                        + " count(*) as total, count(*) filter (where read_at is null) as unread" + told
                        + " group by request order by array_position(:open, request), max(created_at) desc"
                        + " limit :size offset :offset")
                .param("recipient", recipient)
                .param("open", open.keySet().toArray(UUID[]::new))
                .param("size", paging.getPageSize())
                .param("offset", paging.getOffset())
                .query(Head.class)
                .list();
    }

    private Map<Optional<UUID>, List<NoticeView>> newest(UUID recipient, String told, List<Head> heads) {
        var requests = heads.stream().map(Head::request).toArray(UUID[]::new);
        return jdbc
                .sql("select * from (select *, row_number() over (partition by request order by created_at desc, id)"
                        + " as place" + told + " and (request = any(:requests) or request is null)) ranked"
                        + " where place <= " + NEWEST + " order by created_at desc, id")
                .param("recipient", recipient)
                .param("requests", requests)
                .query((row, number) ->
                        new Kept(Optional.ofNullable(row.getObject("request", UUID.class)), InboxQueries.view(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Kept::request, Collectors.mapping(Kept::notice, Collectors.toList())));
    }

    private Count count(UUID recipient, String told) {
        return jdbc.sql("select count(*) as matters, coalesce(sum(told), 0) as notices"
                        + " from (select count(*) as told" + told + " group by request) matters")
                .param("recipient", recipient)
                .query(Count.class)
                .single();
    }
}
