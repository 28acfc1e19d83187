package io.zhiheng.institution.application;

import io.zhiheng.institution.domain.Member;
import io.zhiheng.institution.domain.MemberEvent;
import io.zhiheng.institution.domain.Members;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.UseCase;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;

/** A manager invites an assessor into the own institution. */
@UseCase
public class InviteAssessor {

    private final Members members;
    private final PersonRules rules;
    private final Invite invite;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    InviteAssessor(Members members, PersonRules rules, Invite invite, ApplicationEventPublisher events, Clock clock) {
        this.members = members;
        this.rules = rules;
        this.invite = invite;
        this.events = events;
        this.clock = clock;
    }

    /** @param address of the page that takes invitations */
    public UUID execute(Actor actor, TypedPerson typed, String address) {
        var institution = MemberAccess.institutionOf(actor);
        var person = rules.checked(null, typed);
        var member = members.saveAndFlush(
                Member.assessor(institution, person.name(), person.mobile(), person.qualification(), clock.instant()));
        invite.send(member, address);
        events.publishEvent(member.event(MemberEvent.Kind.INVITED));
        return member.id();
    }
}
