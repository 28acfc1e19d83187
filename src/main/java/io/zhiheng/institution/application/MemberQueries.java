package io.zhiheng.institution.application;

import io.zhiheng.identity.StaffAccounts;
import io.zhiheng.institution.Institution;
import io.zhiheng.institution.Workload;
import io.zhiheng.institution.application.MemberRow.State;
import io.zhiheng.institution.domain.DeclaredTie;
import io.zhiheng.institution.domain.DeclaredTies;
import io.zhiheng.institution.domain.Invitation;
import io.zhiheng.institution.domain.Invitations;
import io.zhiheng.institution.domain.Member;
import io.zhiheng.institution.domain.Members;
import io.zhiheng.institution.domain.RegisteredInstitutions;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.NotFound;
import io.zhiheng.shared.time.BeijingTime;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The people of institutions, for the pages on which they are looked after and look after themselves. */
@Component
@Transactional(readOnly = true)
public class MemberQueries {

    private final Members members;
    private final MemberAccess access;
    private final DeclaredTies ties;
    private final Invitations invitations;
    private final RegisteredInstitutions institutions;
    private final ObjectProvider<Workload> workload;
    private final StaffAccounts staffAccounts;
    private final Clock clock;

    MemberQueries(
            Members members,
            MemberAccess access,
            DeclaredTies ties,
            Invitations invitations,
            RegisteredInstitutions institutions,
            ObjectProvider<Workload> workload,
            StaffAccounts staffAccounts,
            Clock clock) {
        this.members = members;
        this.access = access;
        this.ties = ties;
        this.invitations = invitations;
        this.institutions = institutions;
        this.workload = workload;
        this.staffAccounts = staffAccounts;
        this.clock = clock;
    }

    /** What an invited person is shown before accepting. */
    public record InvitationView(
            String institution, String name, boolean manager, Invitation.State state, Instant expiresAt) {}

    /** @param ties latest first, by id */
    public record OwnRecord(MemberRow row, Institution institution, List<DeclaredTie> ties, Instant confirmedAt) {}

    /** All people of the actor's institution, by name. */
    public List<MemberRow> people(Actor actor) {
        return rows(members.findByInstitutionOrderByName(MemberAccess.institutionOf(actor)));
    }

    public MemberRow one(Actor actor, UUID id) {
        return rows(List.of(access.require(actor, id))).get(0);
    }

    /** The managers of each institution; for the platform. */
    public Map<UUID, List<MemberRow>> managers() {
        return rows(members.findByManagerTrueOrderByName()).stream()
                .collect(Collectors.groupingBy(MemberRow::institution));
    }

    /** The actor's own qualification and declaration. */
    public OwnRecord own(Actor actor) {
        var member = access.own(actor);
        return new OwnRecord(
                rows(List.of(member)).get(0),
                institution(member),
                ties.declaredBy(member.id()),
                member.tiesConfirmedAt());
    }

    /** @throws NotFound for a code that was never sent, or whose receiver no longer works here */
    public InvitationView invitation(String code) {
        var invitation = invitations
                .findByCodeHash(InvitationCode.hashOf(code))
                .orElseThrow(() -> new NotFound("invitation", "code"));
        var member = members.findById(invitation.member()).orElseThrow();
        return new InvitationView(
                institution(member).name(),
                member.name(),
                member.isManager(),
                invitation.state(clock.instant()),
                invitation.expiresAt());
    }

    private Institution institution(Member member) {
        return institutions.findById(member.institution()).orElseThrow().content();
    }

    private List<MemberRow> rows(List<Member> people) {
        var accounts =
                people.stream().map(Member::account).filter(Objects::nonNull).toList();
        var loads = workload.stream()
                .findFirst()
                .map(known -> known.openRequests(accounts))
                .orElse(Map.of());
        var withFactor = staffAccounts.withSecondFactor(accounts);
        var sent = invitations
                .findByMemberInOrderBySentAt(people.stream()
                        .filter(one -> one.account() == null)
                        .map(Member::id)
                        .toList())
                .stream()
                .collect(Collectors.toMap(Invitation::member, Function.identity(), (earlier, later) -> later));
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, BeijingTime.ZONE);
        return people.stream()
                .map(one -> {
                    var invitation = sent.get(one.id());
                    var known = one.qualification();
                    return new MemberRow(
                            one.id(),
                            one.account(),
                            one.institution(),
                            one.name(),
                            one.mobile(),
                            one.isManager(),
                            known,
                            state(one, invitation, now),
                            invitation == null ? null : invitation.expiresAt(),
                            withFactor.contains(one.account()),
                            one.account() == null ? 0 : loads.getOrDefault(one.account(), 0),
                            known != null && known.qualifiedUntil().isBefore(today));
                })
                .toList();
    }

    private static State state(Member member, Invitation invitation, Instant now) {
        if (!member.isActive()) {
            return State.INACTIVE;
        }
        if (member.account() != null) {
            return State.ACTIVE;
        }
        return invitation != null && invitation.state(now) == Invitation.State.OPEN ? State.INVITED : State.LAPSED;
    }
}
