package io.zhiheng.request.application.list;

import io.zhiheng.request.RequestState;
import io.zhiheng.request.application.RequestHeads;
import io.zhiheng.request.application.access.Judges;
import io.zhiheng.request.application.access.RequestAccess;
import io.zhiheng.request.application.list.RequestFilter.Stage;
import io.zhiheng.request.application.list.RequestHolders.Holding;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.NotFound;
import io.zhiheng.shared.Role;
import io.zhiheng.shared.Words;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The requests that somebody may see, as {@link RequestAccess} lets them through one by one. */
@Component
@Transactional(readOnly = true)
public class RequestLists {

    private static final String FITS = " and (:search = '' or position(lower(:search) in lower(r.number)) > 0"
            + " or position(lower(:search) in lower(coalesce(r.enterprise_name, ''))) > 0)";

    /** In whose team the person is, at which the person has done something, or has something to do. */
    private static final String MINE = " and (r.id in (:held)"
            + " or exists (select 1 from team_member m where m.request = r.id and m.account = :account)"
            + " or exists (select 1 from step_record s where s.request = r.id and s.account = :account"
            + " and s.action not in ('REMINDED', 'TASK_REASSIGNED')))";

    private static final int MOST_EXPORTED = 10_000;

    private final JdbcClient jdbc;
    private final Judges judges;
    private final RequestHeads heads;
    private final RequestHolders holders;
    private final Words words;

    RequestLists(JdbcClient jdbc, Judges judges, RequestHeads heads, RequestHolders holders, Words words) {
        this.jdbc = jdbc;
        this.judges = judges;
        this.heads = heads;
        this.holders = holders;
        this.words = words;
    }

    /** @param counts how many that fit the search stand at which stage */
    public record Listed(Page<RequestRow> rows, Map<Stage, Integer> counts) {}

    public Listed listed(Actor actor, RequestFilter filter) {
        var params = params(actor, filter);
        return new Listed(list(actor, filter, params), counts(actor, filter, params));
    }

    /** @throws NotFound for staff of no institution */
    public Page<RequestRow> list(Actor actor, RequestFilter filter) {
        return list(actor, filter, params(actor, filter));
    }

    private Page<RequestRow> list(Actor actor, RequestFilter filter, Map<String, Object> params) {
        var total = jdbc.sql("select count(*)" + fitting(actor, filter))
                .params(params)
                .query(Long.class)
                .single();
        return new PageImpl<>(
                rows(actor, filter, params, filter.size(), (long) filter.page() * filter.size()),
                PageRequest.of(filter.page(), filter.size()),
                total);
    }

    /** All that fit, whatever the page; the first {@value #MOST_EXPORTED}. */
    public List<RequestRow> all(Actor actor, RequestFilter filter) {
        return rows(actor, filter, params(actor, filter), MOST_EXPORTED, 0);
    }

    private List<RequestRow> rows(
            Actor actor, RequestFilter filter, Map<String, Object> params, int size, long offset) {
        var rows = jdbc.sql("select r.*" + fitting(actor, filter) + order(filter) + " limit :size offset :offset")
                .params(params)
                .param("size", size)
                .param("offset", offset)
                .query(this::row)
                .list();
        var holdings = holders.of(actor, rows.stream().map(RequestRow::id).toList());
        return rows.stream()
                .map(row -> row.heldBy(holdings.getOrDefault(row.id(), Holding.NONE)))
                .toList();
    }

    private static String fitting(Actor actor, RequestFilter filter) {
        return " from assessment_request r where " + scope(actor) + FITS + mine(filter)
                + (filter.stage() == null ? "" : " and r.state in (:states)");
    }

    private Map<Stage, Integer> counts(Actor actor, RequestFilter filter, Map<String, Object> params) {
        var counts = new EnumMap<Stage, Integer>(Stage.class);
        jdbc.sql("select r.state, count(*) as requests from assessment_request r where " + scope(actor) + FITS
                        + mine(filter) + " group by r.state")
                .params(params)
                .query(row -> {
                    counts.merge(
                            Stage.of(RequestState.valueOf(row.getString("state"))),
                            row.getInt("requests"),
                            Integer::sum);
                });
        return counts;
    }

    private static String mine(RequestFilter filter) {
        return filter.mine() ? MINE : "";
    }

    private static String scope(Actor actor) {
        if (actor.enterprise() != null) {
            return "r.enterprise = :enterprise";
        }
        if (actor.institution() == null) {
            throw new NotFound("assessment-request", actor.account());
        }
        return "r.institution = :institution and r.state <> 'DRAFT'"
                + (actor.is(Role.INSTITUTION_MANAGER)
                        ? ""
                        : " and (r.id in (:judged) or exists (select 1 from team_member m where m.request = r.id and m.account = :account))");
    }

    private Map<String, Object> params(Actor actor, RequestFilter filter) {
        var params = new HashMap<String, Object>();
        params.put(
                "enterprise",
                actor.enterprise() == null ? null : actor.enterprise().value());
        params.put("institution", actor.institution());
        params.put("account", actor.account());
        params.put("search", filter.search());
        params.put("states", filter.stage() == null ? null : filter.stage().states());
        params.put("judged", known(actor, actor.is(Role.ASSESSOR) ? judges.requestsOf(actor) : Set.of()));
        params.put("held", known(actor, filter.mine() ? holders.heldBy(actor) : Set.of()));
        return params;
    }

    /** Never empty, which SQL does not know: no request has the actor's own id. */
    private static Set<UUID> known(Actor actor, Set<UUID> requests) {
        return requests.isEmpty() ? Set.of(actor.account()) : requests;
    }

    private static String order(RequestFilter filter) {
        return switch (filter.sort()) {
            case NEWEST -> " order by r.submitted_at desc nulls first, r.drafted_at desc";
            case OLDEST -> " order by r.submitted_at nulls last, r.drafted_at";
            case CHANGED -> " order by r.state_since desc, r.number";
            case ENTERPRISE -> " order by r.enterprise_name, r.number";
        };
    }

    private RequestRow row(ResultSet row, int number) throws SQLException {
        var state = RequestState.valueOf(row.getString("state"));
        var level = row.getObject("applied_level", Integer.class);
        return new RequestRow(
                row.getString("id"),
                row.getString("number"),
                state,
                words.of("review.state." + state),
                instant(row.getTimestamp("state_since")),
                row.getString("enterprise_name"),
                heads.institution(row.getObject("institution", UUID.class)),
                level,
                heads.level(level),
                row.getString("drafted_by"),
                instant(row.getTimestamp("drafted_at")),
                instant(row.getTimestamp("submitted_at")),
                null,
                null);
    }

    private static Instant instant(Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
