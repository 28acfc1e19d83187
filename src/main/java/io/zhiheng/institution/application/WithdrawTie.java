package io.zhiheng.institution.application;

import io.zhiheng.institution.domain.DeclaredTies;
import io.zhiheng.institution.domain.MemberEvent;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.NotFound;
import io.zhiheng.shared.UseCase;
import io.zhiheng.shared.time.BeijingTime;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;

/**
 * An assessor takes a line out of the own standing declaration. Unless that mends what was declared by mistake the day
 * before, conflicts of interest are still judged by it.
 */
@UseCase
public class WithdrawTie {

    private final MemberAccess access;
    private final DeclaredTies ties;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WithdrawTie(MemberAccess access, DeclaredTies ties, ApplicationEventPublisher events, Clock clock) {
        this.access = access;
        this.ties = ties;
        this.events = events;
        this.clock = clock;
    }

    public void execute(Actor actor, UUID id) {
        var member = access.own(actor);
        var tie = ties.findByIdAndMember(id, member.id()).orElseThrow(() -> new NotFound("tie", id));
        if (tie.isFresh(clock.instant())) {
            ties.delete(tie);
        } else {
            tie.withdraw(LocalDate.ofInstant(clock.instant(), BeijingTime.ZONE));
        }
        events.publishEvent(
                member.event(MemberEvent.Kind.TIE_WITHDRAWN, tie.content().enterpriseName()));
    }
}
