package io.zhiheng.identity.application.member;

import io.zhiheng.identity.domain.Account;
import io.zhiheng.identity.domain.Accounts;
import io.zhiheng.identity.member.EnterpriseMembers;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.EnterpriseId;
import io.zhiheng.shared.NotFound;
import io.zhiheng.shared.RuleBroken;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Finds the members of an enterprise, and one of them for somebody who decides for it. */
@Component
class KnownMembers implements EnterpriseMembers {

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

    @Override
    public List<EnterpriseMember> of(EnterpriseId enterprise) {
        return accounts.findByMemberOfAndClosedAtIsNullOrderByCreatedAt(enterprise.value()).stream()
                .map(each -> new EnterpriseMember(each.id(), each.actor().personName(), each.name()))
                .toList();
    }
}
