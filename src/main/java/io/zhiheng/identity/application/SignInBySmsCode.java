package io.zhiheng.identity.application;

import io.zhiheng.identity.Mobile;
import io.zhiheng.identity.domain.Account;
import io.zhiheng.identity.domain.AccountEvent.SignInFailed;
import io.zhiheng.identity.domain.AccountEvent.SignedIn;
import io.zhiheng.identity.domain.AccountEvent.Way;
import io.zhiheng.identity.domain.Accounts;
import io.zhiheng.identity.domain.proof.SignInLocks;
import io.zhiheng.identity.domain.proof.SmsCode.Purpose;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.UseCase;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;

/** Signs an enterprise in by a code to the registered mobile; this also opens a locked account. */
@UseCase
public class SignInBySmsCode {

    private final Accounts accounts;
    private final SignInLocks locks;
    private final SmsCodeCheck smsCode;
    private final ApplicationEventPublisher events;

    SignInBySmsCode(Accounts accounts, SignInLocks locks, SmsCodeCheck smsCode, ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.locks = locks;
        this.smsCode = smsCode;
        this.events = events;
    }

    /** @param owesPassword a new one has to be chosen before anything else */
    public record Arrived(Actor actor, boolean owesPassword) {}

    @Transactional(noRollbackFor = RuleBroken.class)
    public Arrived execute(String typedMobile, String code) {
        var mobile = Mobile.of(typedMobile)
                .orElseThrow(() ->
                        RuleBroken.invalid("identity.rule.mobile-malformed").at("mobile"));
        try {
            smsCode.use(mobile, Purpose.SIGN_IN, code);
        } catch (RuleBroken wrong) {
            events.publishEvent(new SignInFailed(Mobile.masked(mobile), Way.SMS));
            throw wrong;
        }
        var account = accounts.findByMobile(mobile)
                .orElseThrow(
                        () -> RuleBroken.invalid("identity.rule.sms-code-wrong").at("smsCode"));
        if (account.isStaff()) {
            throw RuleBroken.forbidden("identity.rule.staff-door");
        }
        if (account.isLocked()) {
            events.publishEvent(new SignInFailed(Mobile.masked(mobile), Way.SMS));
            throw RuleBroken.forbidden("identity.rule.account-locked", account.lockedReason());
        }
        locks.open(Account.keyOf(account.name()));
        events.publishEvent(new SignedIn(account.id(), account.name(), Way.SMS));
        return new Arrived(account.actor(), account.owesPassword());
    }
}
