package io.zhiheng.institution.application;

import io.zhiheng.institution.domain.Member;
import io.zhiheng.institution.domain.MemberEvent;
import io.zhiheng.institution.domain.Members;
import io.zhiheng.institution.domain.RegisteredInstitutions;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.NotFound;
import io.zhiheng.shared.UseCase;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;

/** The platform invites somebody to manage an institution. */
@UseCase
public class InviteToManage {

    private final RegisteredInstitutions institutions;
    private final Members members;
    private final PersonRules rules;
    private final Invite invite;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    InviteToManage(
            RegisteredInstitutions institutions,
            Members members,
            PersonRules rules,
            Invite invite,
            ApplicationEventPublisher events,
            Clock clock) {
        this.institutions = institutions;
        this.members = members;
        this.rules = rules;
        this.invite = invite;
        this.events = events;
        this.clock = clock;
    }

    /** @param address of the page that takes invitations */
    public void execute(Actor actor, UUID institution, TypedPerson typed, String address) {
        InstitutionRules.requirePlatform(actor);
        if (!institutions.existsById(institution)) {
            throw new NotFound("institution", institution);
        }
        var person = rules.checked(null, TypedPerson.managing(typed.name(), typed.mobile()));
        var member = members.saveAndFlush(Member.manager(institution, person.name(), person.mobile(), clock.instant()));
        invite.send(member, address);
        events.publishEvent(member.event(MemberEvent.Kind.INVITED));
    }
}
