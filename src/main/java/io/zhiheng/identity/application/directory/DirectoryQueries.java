package io.zhiheng.identity.application.directory;

import io.zhiheng.identity.Mobile;
import io.zhiheng.identity.directory.AccountHolders;
import io.zhiheng.identity.directory.AccountHolders.Holder;
import io.zhiheng.identity.domain.Account;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.NotFound;
import io.zhiheng.shared.Role;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All accounts of the platform, found by whom they belong to. For platform administrators only. */
@Component
@Transactional(readOnly = true)
public class DirectoryQueries {

    /** What an export holds at most. */
    public static final int MOST = 10_000;

    private static final int LARGEST_PAGE = 100;
    private static final int HOLDERS_LOOKED_AT = 500;

    private static final String SELECTED = """
            select a.id, a.name, a.person_name, a.mobile, coalesce(a.enterprise, a.member_of) as enterprise, a.institution, a.created_at, a.closed_at,
                a.locked_at, a.locked_reason, a.locked_by, s.at as last_sign_in,
                (select string_agg(r.role, ',' order by r.role) from account_role r where r.account = a.id) as roles
            from account a left join last_sign_in s on s.account = a.id
            """;

    private static final String NARROWED = """
            where (:kind = 'ALL'
                    or :kind = 'ENTERPRISE' and (a.enterprise is not null or a.member_of is not null)
                    or :kind = 'INSTITUTION' and a.institution is not null
                    or :kind = 'PLATFORM' and a.enterprise is null and a.member_of is null and a.institution is null)
                and (:standing = 'ALL'
                    or :standing = 'OPEN' and a.closed_at is null and a.locked_at is null
                    or :standing = 'LOCKED' and a.locked_at is not null
                    or :standing = 'CLOSED' and a.closed_at is not null
                    or :standing = 'NEVER' and s.at is null)
                and (:words = '' or a.name_key like :pattern escape '!' or a.person_name like :pattern escape '!'
                    or a.mobile = :mobile or a.enterprise in (:holders) or a.member_of in (:holders) or a.institution in (:holders))
            """;

    private final JdbcClient jdbc;
    private final ObjectProvider<AccountHolders> holders;

    DirectoryQueries(JdbcClient jdbc, ObjectProvider<AccountHolders> holders) {
        this.jdbc = jdbc;
        this.holders = holders;
    }

    public AccountsFound page(Actor actor, AccountFilter filter, int page, int size) {
        var rows = Math.min(Math.max(size, 1), LARGEST_PAGE);
        var number = Math.min(Math.max(page, 0), Integer.MAX_VALUE / LARGEST_PAGE - 1);
        return found(actor, filter, PageRequest.of(number, rows));
    }

    /** The first {@link #MOST} of what is filtered. */
    public List<AccountRow> all(Actor actor, AccountFilter filter) {
        return found(actor, filter, PageRequest.of(0, MOST)).page().getContent();
    }

    public AccountRow find(Actor actor, UUID id) {
        requireAdministrator(actor, id);
        return jdbc.sql(SELECTED + "where a.id = :id")
                .param("id", id)
                .query(ReadAccount::of)
                .optional()
                .map(found -> told(List.of(found)).get(0))
                .orElseThrow(() -> new NotFound("account", id));
    }

    private AccountsFound found(Actor actor, AccountFilter filter, PageRequest paging) {
        requireAdministrator(actor, "-");
        var named = filter.words().isEmpty() ? Set.<UUID>of() : named(filter.words());
        var rows = statement(
                        SELECTED + NARROWED + "order by " + order(filter) + " limit :size offset :from", filter, named)
                .param("size", paging.getPageSize())
                .param("from", paging.getOffset())
                .query(ReadAccount::of)
                .list();
        var total = statement(
                        "select count(*) from account a left join last_sign_in s on s.account = a.id " + NARROWED,
                        filter,
                        named)
                .query(Long.class)
                .single();
        return new AccountsFound(new PageImpl<>(told(rows), paging, total), named.size() >= HOLDERS_LOOKED_AT);
    }

    private JdbcClient.StatementSpec statement(String sql, AccountFilter filter, Set<UUID> named) {
        var key = Account.keyOf(filter.words());
        return jdbc.sql(sql)
                .param("kind", filter.kind().name())
                .param("standing", filter.standing().name())
                .param("words", filter.words())
                .param(
                        "pattern",
                        "%" + key.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%")
                .param("mobile", Mobile.of(filter.words()).orElse("-"))
                .param("holders", named.isEmpty() ? Set.of(new UUID(0, 0)) : named);
    }

    private static String order(AccountFilter filter) {
        return switch (filter.order()) {
            case NAME -> "a.name_key";
            case NEWEST -> "a.created_at desc, a.name_key";
            case LAST -> "s.at desc nulls last, a.name_key";
        };
    }

    private Set<UUID> named(String words) {
        var named = new HashSet<UUID>();
        holders.forEach(each -> named.addAll(each.named(words, HOLDERS_LOOKED_AT)));
        return named;
    }

    /** Fills in who stands behind each. */
    private List<AccountRow> told(List<ReadAccount> rows) {
        var ids = rows.stream()
                .map(ReadAccount::holder)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Map<UUID, Holder> known = ids.isEmpty()
                ? Map.of()
                : holders.stream()
                        .flatMap(each -> each.of(ids).values().stream())
                        .collect(Collectors.toMap(Holder::id, one -> one, (first, second) -> first));
        return rows.stream()
                .map(row -> row.holder() == null ? row.row() : row.told(known.get(row.holder())))
                .toList();
    }

    private static void requireAdministrator(Actor actor, Object id) {
        if (!actor.is(Role.PLATFORM_ADMIN)) {
            throw new NotFound("account", id);
        }
    }
}
