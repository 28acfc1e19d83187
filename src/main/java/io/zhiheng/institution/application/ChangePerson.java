package io.zhiheng.institution.application;

import io.zhiheng.identity.StaffAccounts;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.UseCase;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;

/** A manager corrects the record of somebody in the own institution; the account follows. */
@UseCase
public class ChangePerson {

    private final MemberAccess access;
    private final PersonRules rules;
    private final StaffAccounts accounts;
    private final ApplicationEventPublisher events;

    ChangePerson(MemberAccess access, PersonRules rules, StaffAccounts accounts, ApplicationEventPublisher events) {
        this.access = access;
        this.rules = rules;
        this.accounts = accounts;
        this.events = events;
    }

    public void execute(Actor actor, UUID id, TypedPerson typed) {
        MemberAccess.institutionOf(actor);
        var member = access.require(actor, id);
        if (!typed.isQualified() && !member.isManager()) {
            throw RuleBroken.invalid("institution.rule.certificate-no-missing").at("certificateNo");
        }
        if (!typed.isQualified() && member.qualification() != null) {
            throw RuleBroken.conflict("institution.rule.qualification-stays").at("certificateNo");
        }
        var person = rules.checked(member, typed);
        if (actor.account().equals(member.account()) && !person.mobile().equals(member.mobile())) {
            throw RuleBroken.invalid("institution.rule.own-mobile").at("mobile");
        }
        events.publishEvent(member.change(person.name(), person.mobile(), person.qualification()));
        if (member.account() != null) {
            accounts.change(member.account(), member.name(), member.mobile(), member.roles());
        }
    }
}
