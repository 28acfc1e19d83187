package io.zhiheng.institution.application;

import io.zhiheng.institution.FormerTie;
import io.zhiheng.institution.domain.DeclaredTie;
import io.zhiheng.institution.domain.DeclaredTies;
import io.zhiheng.institution.domain.MemberEvent;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.UseCase;
import io.zhiheng.shared.time.BeijingTime;
import io.zhiheng.shared.typed.CreditCode;
import io.zhiheng.shared.typed.TypedDate;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;

/** An assessor adds a line to the own standing declaration. */
@UseCase
public class DeclareTie {

    private static final int MOST = 200;

    private final MemberAccess access;
    private final DeclaredTies ties;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DeclareTie(MemberAccess access, DeclaredTies ties, ApplicationEventPublisher events, Clock clock) {
        this.access = access;
        this.ties = ties;
        this.events = events;
        this.clock = clock;
    }

    /** As typed. @param kind name of a {@link FormerTie.Kind}; @param until a day, blank while it lasts */
    public record TypedTie(String enterpriseName, String creditCode, String kind, String until) {}

    public void execute(Actor actor, TypedTie typed) {
        var member = access.own(actor);
        var tie = checked(typed);
        if (ties.countByMember(member.id()) >= MOST) {
            throw RuleBroken.tooMany("institution.rule.too-many-ties", MOST);
        }
        ties.save(new DeclaredTie(member.id(), tie, clock.instant()));
        events.publishEvent(member.event(MemberEvent.Kind.TIE_DECLARED, tie.enterpriseName()));
    }

    private FormerTie checked(TypedTie typed) {
        var form = new TypedFields();
        var enterprise = form.required("enterpriseName", typed.enterpriseName(), 100);
        var code = form.optional("creditCode", typed.creditCode(), 40);
        if (code != null) {
            code = CreditCode.normalise(code);
            var fault = CreditCode.fault(code);
            // A code of another enterprise, whose check character the person cannot answer for.
            if (fault != null && fault != CreditCode.Fault.CHECK) {
                form.wrong(
                        "creditCode",
                        "institution.rule." + "credit-code-" + fault.name().toLowerCase(Locale.ROOT));
            }
        }
        var kind = Arrays.stream(FormerTie.Kind.values())
                .filter(one -> one.name().equals(typed.kind()))
                .findFirst();
        if (kind.isEmpty()) {
            form.wrong("kind", "institution.rule.kind-missing");
        }
        var until = until(form, form.optional("until", typed.until(), 20));
        form.refuse();
        return new FormerTie(UUID.randomUUID(), enterprise, code, kind.orElseThrow(), until);
    }

    private LocalDate until(TypedFields form, String typed) {
        var day = TypedDate.of(typed).orElse(null);
        if (day == null) {
            if (typed != null) {
                form.wrong("until", "institution.rule.until-malformed");
            }
        } else if (day.getYear() < 1900 || day.isAfter(LocalDate.ofInstant(clock.instant(), BeijingTime.ZONE))) {
            form.wrong("until", "institution.rule.until-future");
        }
        return day;
    }
}
