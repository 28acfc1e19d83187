package io.zhiheng.identity.application.people;

import io.zhiheng.identity.domain.Account;
import io.zhiheng.identity.domain.Accounts;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.NotFound;
import io.zhiheng.shared.Role;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.typed.TextLength;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Whom a platform administrator may help in again: others who work for the platform, never oneself. */
@Component
class PlatformColleague {

    private static final TextLength REASON = new TextLength(5, 200);

    private final Accounts accounts;

    PlatformColleague(Accounts accounts) {
        this.accounts = accounts;
    }

    Account require(Actor actor, UUID id) {
        var found = accounts.findById(id)
                .filter(one -> one.isStaff() && one.actor().institution() == null && !one.isClosed())
                .filter(one -> actor.is(Role.PLATFORM_ADMIN))
                .orElseThrow(() -> new NotFound("account", id));
        if (id.equals(actor.account())) {
            throw RuleBroken.forbidden("identity.rule.own-account");
        }
        return found;
    }

    static String reason(String typed) {
        var words = typed == null ? "" : typed.strip();
        if (!REASON.allows(words)) {
            throw RuleBroken.invalid("identity.rule.reason-length", REASON.least(), REASON.most())
                    .at("reason");
        }
        return words;
    }
}
