package io.zhiheng.identity.application.directory;

import io.zhiheng.identity.directory.AccountLocked;
import io.zhiheng.identity.domain.Account;
import io.zhiheng.identity.domain.Accounts;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.Role;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.UseCase;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;

/** Keeps everybody out of an account, until it is unlocked. */
@UseCase
public class LockAccount {

    /** Without one of each the platform cannot be run. */
    private static final Set<Role> NEEDED = Set.of(Role.PROCESS_ADMIN, Role.PLATFORM_ADMIN, Role.SECURITY_AUDITOR);

    private final KeptAccount kept;
    private final Accounts accounts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LockAccount(KeptAccount kept, Accounts accounts, ApplicationEventPublisher events, Clock clock) {
        this.kept = kept;
        this.accounts = accounts;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @return the account's name
     * @throws RuleBroken forbidden {@code own-account}; invalid at {@code reason}; conflict {@code already-locked} or
     *     {@code last-of-role}
     */
    public String execute(Actor actor, UUID id, String reason) {
        var account = kept.anothers(actor, id);
        var words = KeptAccount.reason(reason);
        if (account.isLocked()) {
            throw RuleBroken.conflict("identity.rule.already-locked", account.name());
        }
        requireOthers(account);
        account.lock(words, actor.accountName(), clock.instant());
        events.publishEvent(new AccountLocked(id, account.enterprise(), account.name(), account.mobile(), words));
        return account.name();
    }

    private void requireOthers(Account account) {
        for (var role : account.actor().roles()) {
            if (NEEDED.contains(role)
                    && accounts.holdOpenWithRole(role).stream()
                            .allMatch(each -> each.id().equals(account.id()))) {
                throw RuleBroken.conflict("identity.rule.last-of-role", account.name());
            }
        }
    }
}
