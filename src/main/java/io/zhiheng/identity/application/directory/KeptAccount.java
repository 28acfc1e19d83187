package io.zhiheng.identity.application.directory;

import io.zhiheng.identity.domain.Account;
import io.zhiheng.identity.domain.Accounts;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.NotFound;
import io.zhiheng.shared.Role;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.typed.TextLength;
import io.zhiheng.shared.typed.TypedText;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** An account that a platform administrator does something to: another's, and with a reason. */
@Component
class KeptAccount {

    private static final TextLength REASON = new TextLength(5, 200);

    private final Accounts accounts;

    KeptAccount(Accounts accounts) {
        this.accounts = accounts;
    }

    /** @throws RuleBroken forbidden {@code own-account} */
    Account anothers(Actor actor, UUID id) {
        var found = any(actor, id);
        if (id.equals(actor.account())) {
            throw RuleBroken.forbidden("identity.rule.own-account");
        }
        return found;
    }

    Account any(Actor actor, UUID id) {
        return accounts.findById(id)
                .filter(one -> actor.is(Role.PLATFORM_ADMIN))
                .orElseThrow(() -> new NotFound("account", id));
    }

    /** @throws RuleBroken invalid at {@code reason} */
    static String reason(String typed) {
        var words = TypedText.trimmed(typed);
        if (!REASON.allows(words)) {
            throw RuleBroken.invalid("identity.rule.reason-length", REASON.least(), REASON.most())
                    .at("reason");
        }
        return words;
    }
}
