package io.zhiheng.identity.application;

import io.zhiheng.identity.Mobile;
import io.zhiheng.identity.domain.Account;
import io.zhiheng.identity.domain.AccountEvent.PasswordReset;
import io.zhiheng.identity.domain.Accounts;
import io.zhiheng.identity.domain.proof.PasswordRules;
import io.zhiheng.identity.domain.proof.SignInLocks;
import io.zhiheng.identity.domain.proof.SmsCode;
import io.zhiheng.identity.domain.proof.SmsCode.Purpose;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.UseCase;
import io.zhiheng.shared.WrongFields;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.annotation.Transactional;

/** Gives an account a new password, against a code sent to its mobile; staff show something else besides. */
@UseCase
public class ResetPassword {

    private final Accounts accounts;
    private final SignInLocks locks;
    private final SmsCodeCheck smsCode;
    private final ResetProof proof;
    private final PasswordEncoder passwords;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ResetPassword(
            Accounts accounts,
            SignInLocks locks,
            SmsCodeCheck smsCode,
            ResetProof proof,
            PasswordEncoder passwords,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.locks = locks;
        this.smsCode = smsCode;
        this.proof = proof;
        this.passwords = passwords;
        this.events = events;
        this.clock = clock;
    }

    /** Whose password it was. */
    public record Renewed(UUID account, boolean staff) {}

    /**
     * @param shown by staff besides the code, see {@link ResetProof}; null or blank for nothing
     * @throws RuleBroken at every field that is wrong
     */
    @Transactional(noRollbackFor = RuleBroken.class)
    public Renewed execute(String typedMobile, String code, String newPassword, String shown) {
        var wrong = new WrongFields();
        var mobile = Mobile.of(typedMobile).orElse(null);
        if (wrong.filled("mobile", typedMobile, "identity.field.mobile.missing") && mobile == null) {
            wrong.note(RuleBroken.invalid("identity.rule.mobile-malformed").at("mobile"));
        }
        var sent = new AtomicReference<SmsCode>();
        if (wrong.filled("smsCode", code, "identity.field.sms-code.missing") && mobile != null) {
            wrong.pass(() -> sent.set(smsCode.right(mobile, Purpose.RESET_PASSWORD, code)));
        }
        if (wrong.filled("password", newPassword, "identity.field.new-password.missing")) {
            wrong.pass(() -> PasswordRules.check(newPassword, mobile));
        }
        wrong.refuseIfAny();
        var found = accounts.findByMobile(mobile)
                .filter(account -> !account.isClosed())
                .orElseThrow(
                        () -> RuleBroken.invalid("identity.rule.sms-code-wrong").at("smsCode"));
        if (found.isLocked()) {
            throw RuleBroken.forbidden("identity.rule.account-locked", found.lockedReason());
        }
        // The name stays unsaid until the code has shown whose mobile it is.
        PasswordRules.check(newPassword, found.name());
        var factor = found.isStaff() ? proof.require(found, shown) : null;
        sent.get().useUp(clock.instant());
        found.changePassword(passwords.encode(newPassword), clock.instant());
        locks.open(Account.keyOf(found.name()));
        events.publishEvent(new PasswordReset(found.id(), factor));
        return new Renewed(found.id(), found.isStaff());
    }
}
