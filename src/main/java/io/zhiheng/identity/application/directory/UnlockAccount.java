package io.zhiheng.identity.application.directory;

import io.zhiheng.identity.directory.AccountUnlocked;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.UseCase;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;

/** Lets people in again under an account that was locked. */
@UseCase
public class UnlockAccount {

    private final KeptAccount kept;
    private final ApplicationEventPublisher events;

    UnlockAccount(KeptAccount kept, ApplicationEventPublisher events) {
        this.kept = kept;
        this.events = events;
    }

    /**
     * @return the account's name
     * @throws RuleBroken forbidden {@code own-account}; invalid at {@code reason}; conflict {@code not-locked}
     */
    public String execute(Actor actor, UUID id, String reason) {
        var account = kept.anothers(actor, id);
        var words = KeptAccount.reason(reason);
        if (!account.isLocked()) {
            throw RuleBroken.conflict("identity.rule.not-locked", account.name());
        }
        account.unlock();
        events.publishEvent(new AccountUnlocked(id, account.enterprise(), account.name(), account.mobile(), words));
        return account.name();
    }
}
