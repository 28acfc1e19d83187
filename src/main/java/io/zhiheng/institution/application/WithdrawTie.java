package io.zhiheng.institution.application;

import io.zhiheng.identity.Actor;
import io.zhiheng.institution.domain.DeclaredTies;
import io.zhiheng.institution.domain.MemberEvent;
import io.zhiheng.shared.NotFound;
import io.zhiheng.shared.UseCase;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;

/** An assessor takes a line out of the own standing declaration; the audit trail keeps that it was there. */
@UseCase
public class WithdrawTie {

    private final MemberAccess access;
    private final DeclaredTies ties;
    private final ApplicationEventPublisher events;

    WithdrawTie(MemberAccess access, DeclaredTies ties, ApplicationEventPublisher events) {
        this.access = access;
        this.ties = ties;
        this.events = events;
    }

    public void execute(Actor actor, UUID id) {
        var member = access.own(actor);
        var tie = ties.findByIdAndMember(id, member.id()).orElseThrow(() -> new NotFound("tie", id));
        ties.delete(tie);
        events.publishEvent(member.event(MemberEvent.Kind.TIE_WITHDRAWN, tie.content().enterpriseName()));
    }
}
