package io.zhiheng.identity.application.member;

import io.zhiheng.identity.EnterpriseAccounts;
import io.zhiheng.identity.Mobile;
import io.zhiheng.identity.domain.member.MemberInvitation;
import io.zhiheng.identity.domain.member.MemberInvitations;
import io.zhiheng.identity.domain.proof.Digest;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.NotFound;
import io.zhiheng.shared.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who of an enterprise has a sign-in of an own, and who was offered one. */
@Component
@Transactional(readOnly = true)
public class MembershipQueries {

    private final MemberInvitations invitations;
    private final EnterpriseAccounts accounts;
    private final JdbcClient jdbc;
    private final Clock clock;

    MembershipQueries(MemberInvitations invitations, EnterpriseAccounts accounts, JdbcClient jdbc, Clock clock) {
        this.invitations = invitations;
        this.accounts = accounts;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param mobile masked
     * @param deputy whether it may decide for the enterprise
     * @param lastSignIn null where it has not signed in since it joined
     */
    public record MemberRow(
            UUID id,
            String personName,
            String name,
            String mobile,
            Instant joined,
            Instant lastSignIn,
            boolean deputy,
            boolean self) {}

    /** @param mobile masked */
    public record InvitationRow(UUID id, String personName, String mobile, Instant until, boolean over) {}

    /** @param enterprise name of the account that invites @param mobile masked */
    public record Offer(String enterprise, String by, String personName, String mobile, Instant until) {}

    public List<MemberRow> members(Actor actor) {
        return jdbc.sql("""
                select a.id, a.person_name, a.name, a.mobile, a.created_at, s.at,
                    exists (select 1 from account_role r where r.account = a.id and r.role = :deputy) as deputy
                from account a left join last_sign_in s on s.account = a.id
                where a.member_of = :enterprise and a.closed_at is null order by a.created_at, a.id""")
                .param("enterprise", actor.enterprise().value())
                .param("deputy", Role.DEPUTY.name())
                .query((row, number) -> member(row, actor))
                .list();
    }

    public List<InvitationRow> invitations(Actor actor) {
        var now = clock.instant();
        return invitations
                .findByEnterpriseOrderByInvitedAtDesc(actor.enterprise().value())
                .stream()
                .map(each -> new InvitationRow(
                        each.id(),
                        each.personName(),
                        Mobile.masked(each.mobile()),
                        each.expiresAt(),
                        !each.isValidAt(now)))
                .toList();
    }

    /** @throws NotFound for a link that opens nothing, any more */
    public Offer offer(String code) {
        return invitations
                .findByCodeHash(Digest.sha256(code))
                .filter(each -> each.isValidAt(clock.instant()))
                .map(this::offer)
                .orElseThrow(() -> new NotFound("member-invitation", "-"));
    }

    private Offer offer(MemberInvitation invitation) {
        var account = accounts.find(invitation.enterprise()).orElseThrow();
        return new Offer(
                account.name(),
                invitation.invitedBy(),
                invitation.personName(),
                Mobile.masked(invitation.mobile()),
                invitation.expiresAt());
    }

    private static MemberRow member(ResultSet row, Actor actor) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new MemberRow(
                id,
                row.getString("person_name"),
                row.getString("name"),
                Optional.ofNullable(row.getString("mobile")).map(Mobile::masked).orElse(""),
                row.getTimestamp("created_at").toInstant(),
                Optional.ofNullable(row.getTimestamp("at"))
                        .map(Timestamp::toInstant)
                        .orElse(null),
                row.getBoolean("deputy"),
                id.equals(actor.account()));
    }
}
