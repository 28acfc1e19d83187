package io.zhiheng.identity.application;

import io.zhiheng.identity.AccountClosed;
import io.zhiheng.identity.MobileChanged;
import io.zhiheng.identity.ResetCodeGiven;
import io.zhiheng.identity.SecondFactorReset;
import io.zhiheng.identity.StaffAccounts;
import io.zhiheng.identity.domain.Account;
import io.zhiheng.identity.domain.AccountEvent.AccountReopened;
import io.zhiheng.identity.domain.AccountEvent.StaffAccountChanged;
import io.zhiheng.identity.domain.AccountEvent.StaffAccountOpened;
import io.zhiheng.identity.domain.Accounts;
import io.zhiheng.identity.domain.factor.RecoveryCode;
import io.zhiheng.identity.domain.factor.RecoveryCodes;
import io.zhiheng.identity.domain.factor.ResetCode;
import io.zhiheng.identity.domain.factor.ResetCodes;
import io.zhiheng.identity.domain.factor.SecondFactor;
import io.zhiheng.identity.domain.factor.SecondFactors;
import io.zhiheng.identity.domain.proof.PasswordRules;
import io.zhiheng.shared.NotFound;
import io.zhiheng.shared.Role;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.WrongFields;
import io.zhiheng.shared.typed.TypedText;
import java.time.Clock;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens, changes and closes the accounts of staff. */
@Component
@Transactional
class StaffDesk implements StaffAccounts {

    static final Pattern NAME = Pattern.compile("[A-Za-z0-9_\\p{IsHan}]{4,32}");

    private final Accounts accounts;
    private final SecondFactors factors;
    private final RecoveryCodes recoveryCodes;
    private final ResetCodes resetCodes;
    private final PasswordEncoder passwords;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StaffDesk(
            Accounts accounts,
            SecondFactors factors,
            RecoveryCodes recoveryCodes,
            ResetCodes resetCodes,
            PasswordEncoder passwords,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.factors = factors;
        this.recoveryCodes = recoveryCodes;
        this.resetCodes = resetCodes;
        this.passwords = passwords;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public UUID open(NewStaff wish) {
        var wrong = new WrongFields();
        if (wrong.filled("name", wish.name(), "identity.field.name.missing")) {
            wrong.pass(() -> requireName(TypedText.clean(wish.name())));
        }
        if (wrong.filled("password", wish.password(), "identity.field.password.missing")) {
            wrong.pass(() -> PasswordRules.check(wish.password(), wish.name(), wish.mobile()));
        }
        wrong.refuseIfAny();
        var name = TypedText.clean(wish.name());
        if (accounts.existsByMobile(wish.mobile())) {
            throw RuleBroken.conflict("identity.rule.mobile-of-another").at("mobile");
        }
        var account = Account.ofStaff(
                UUID.randomUUID(),
                wish.institution(),
                wish.roles(),
                name,
                passwords.encode(wish.password()),
                wish.mobile(),
                clock.instant());
        account.describe(wish.personName(), wish.mobile(), wish.roles());
        accounts.saveAndFlush(account);
        events.publishEvent(new StaffAccountOpened(account.id(), name, wish.institution()));
        return account.id();
    }

    private void requireName(String name) {
        if (!NAME.matcher(name).matches()) {
            throw RuleBroken.invalid("identity.rule.name-malformed").at("name");
        }
        if (accounts.existsByNameKey(Account.keyOf(name))) {
            throw RuleBroken.conflict("identity.rule.name-taken").at("name");
        }
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isMobileTaken(String mobile, UUID account) {
        return accounts.findByMobile(mobile)
                .filter(holder -> !holder.id().equals(account))
                .isPresent();
    }

    @Override
    public void change(UUID account, String personName, String mobile, Set<Role> roles) {
        if (isMobileTaken(mobile, account)) {
            throw RuleBroken.conflict("identity.rule.mobile-of-another").at("mobile");
        }
        var found = staff(account);
        var before = found.mobile();
        found.describe(personName, mobile, roles);
        if (before != null && !before.equals(mobile)) {
            found.replaceMobile(mobile, clock.instant());
            resetCodes.findById(account).ifPresent(resetCodes::delete);
            events.publishEvent(new MobileChanged(account, before, mobile));
        }
        events.publishEvent(new StaffAccountChanged(account));
    }

    @Override
    public void close(UUID account) {
        var found = staff(account);
        if (!found.isClosed()) {
            found.close(clock.instant());
            events.publishEvent(new AccountClosed(account));
        }
    }

    @Override
    public void reopen(UUID account) {
        var found = staff(account);
        if (found.isClosed()) {
            found.reopen();
            events.publishEvent(new AccountReopened(account));
            events.publishEvent(new StaffAccountChanged(account));
        }
    }

    @Override
    @Transactional(readOnly = true)
    public Set<UUID> withSecondFactor(Collection<UUID> some) {
        return factors.findAllById(some).stream()
                .filter(SecondFactor::isConfirmed)
                .map(SecondFactor::account)
                .collect(Collectors.toSet());
    }

    @Override
    public boolean resetSecondFactor(UUID account, String reason) {
        var mobile = staff(account).mobile();
        var bound = factors.lock(account).filter(SecondFactor::isConfirmed);
        bound.ifPresent(factor -> {
            staff(account).takeFactorByApp();
            factors.delete(factor);
            recoveryCodes.forget(account);
            events.publishEvent(new SecondFactorReset(account, mobile, reason));
        });
        return bound.isPresent();
    }

    @Override
    public String giveResetCode(UUID account, String reason) {
        var found = staff(account);
        if (found.isClosed()) {
            throw RuleBroken.conflict("identity.rule.account-closed");
        }
        var code = RecoveryCode.next();
        resetCodes.save(new ResetCode(account, code, clock.instant()));
        events.publishEvent(new ResetCodeGiven(account, found.mobile(), reason));
        return code;
    }

    private Account staff(UUID account) {
        return accounts.findById(account).filter(Account::isStaff).orElseThrow(() -> new NotFound("account", account));
    }
}
