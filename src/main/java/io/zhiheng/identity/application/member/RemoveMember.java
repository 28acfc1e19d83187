package io.zhiheng.identity.application.member;

import io.zhiheng.identity.AccountClosed;
import io.zhiheng.identity.domain.Account;
import io.zhiheng.identity.domain.member.MembershipEvent.MembershipEnded;
import io.zhiheng.identity.domain.token.PersonalTokens;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.UseCase;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;

/** Ends a member's sign-in at once. What the member wrote stays, under the member's name. */
@UseCase
public class RemoveMember {

    private final KnownMembers members;
    private final PersonalTokens tokens;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    RemoveMember(KnownMembers members, PersonalTokens tokens, Clock clock, ApplicationEventPublisher events) {
        this.members = members;
        this.tokens = tokens;
        this.clock = clock;
        this.events = events;
    }

    /** @throws io.zhiheng.shared.RuleBroken as {@link KnownMembers#other} says */
    @Transactional
    public void execute(Actor actor, UUID id) {
        var member = members.other(actor, id);
        leave(member);
        events.publishEvent(
                new MembershipEnded(actor.enterprise(), member.actor().personName()));
    }

    private void leave(Account member) {
        member.leave(clock.instant());
        tokens.deleteByAccount(member.id());
        events.publishEvent(new AccountClosed(member.id()));
    }
}
