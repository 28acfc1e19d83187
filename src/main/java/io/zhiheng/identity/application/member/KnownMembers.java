package io.zhiheng.identity.application.member;

import io.zhiheng.identity.domain.Account;
import io.zhiheng.identity.domain.Accounts;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.NotFound;
import io.zhiheng.shared.RuleBroken;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Finds a member for somebody who decides for the same enterprise. */
@Component
class KnownMembers {

    private final Accounts accounts;

    KnownMembers(Accounts accounts) {
        this.accounts = accounts;
    }

    /**
     * @throws NotFound for one of another enterprise, and one who left
     * @throws RuleBroken {@code owners-only}; {@code own-membership}, which others see to
     */
    Account other(Actor actor, UUID id) {
        actor.requireDeciding();
        if (id.equals(actor.account())) {
            throw RuleBroken.conflict("identity.rule.own-membership");
        }
        return accounts.findByIdAndMemberOf(id, actor.enterprise().value())
                .filter(found -> !found.isClosed())
                .orElseThrow(() -> new NotFound("member", id));
    }
}
