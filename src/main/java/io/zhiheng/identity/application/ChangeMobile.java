package io.zhiheng.identity.application;

import io.zhiheng.identity.Mobile;
import io.zhiheng.identity.MobileChanged;
import io.zhiheng.identity.domain.Account;
import io.zhiheng.identity.domain.Accounts;
import io.zhiheng.identity.domain.proof.SmsCode;
import io.zhiheng.identity.domain.proof.SmsCode.Purpose;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.UseCase;
import io.zhiheng.shared.WrongFields;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives an account another mobile, which opens it from then on: against the password and a code to each of the two
 * numbers, so that neither a desk left alone nor a number found is enough.
 */
@UseCase
public class ChangeMobile {

    private final Accounts accounts;
    private final CurrentPassword currentPassword;
    private final SmsCodeCheck smsCode;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ChangeMobile(
            Accounts accounts,
            CurrentPassword currentPassword,
            SmsCodeCheck smsCode,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.currentPassword = currentPassword;
        this.smsCode = smsCode;
        this.events = events;
        this.clock = clock;
    }

    /** @throws RuleBroken at {@code current}, {@code oldCode}, {@code mobile} or {@code newCode} */
    @Transactional(noRollbackFor = RuleBroken.class)
    public void execute(UUID id, String current, String oldCode, String typed, String newCode) {
        var wrong = new WrongFields();
        wrong.filled("current", current, "identity.field.current-password.missing");
        wrong.filled("oldCode", oldCode, "identity.field.sms-code.missing");
        if (wrong.filled("mobile", typed, "identity.field.mobile.missing")) {
            wrong.pass(() -> Mobile.of(typed)
                    .orElseThrow(() ->
                            RuleBroken.invalid("identity.rule.mobile-malformed").at("mobile")));
        }
        wrong.filled("newCode", newCode, "identity.field.sms-code.missing");
        wrong.refuseIfAny();
        change(
                accounts.findById(id).orElseThrow(),
                current,
                oldCode,
                Mobile.of(typed).orElseThrow(),
                newCode);
    }

    private void change(Account account, String current, String oldCode, String mobile, String newCode) {
        currentPassword.require(account, current);
        var before = account.mobile();
        if (mobile.equals(before)) {
            throw RuleBroken.invalid("identity.rule.mobile-unchanged").at("mobile");
        }
        var fromOld = right(before, Purpose.OLD_MOBILE, oldCode, "oldCode");
        var fromNew = right(mobile, Purpose.NEW_MOBILE, newCode, "newCode");
        if (accounts.existsByMobile(mobile)) {
            throw RuleBroken.conflict("identity.rule.mobile-of-another").at("mobile");
        }
        fromOld.useUp(clock.instant());
        fromNew.useUp(clock.instant());
        account.changeMobile(mobile);
        events.publishEvent(new MobileChanged(account.id(), before, mobile));
    }

    private SmsCode right(String mobile, Purpose purpose, String typed, String field) {
        try {
            return smsCode.right(mobile, purpose, typed);
        } catch (RuleBroken broken) {
            throw broken.at(field);
        }
    }
}
