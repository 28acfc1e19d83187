package io.zhiheng.shared;

import java.io.Serializable;
import java.util.Set;
import java.util.UUID;

/**
 * Who acts in this request. Controllers declare it as a parameter; it is never null there.
 *
 * @param account the account that signed in, by session or by token
 * @param accountName its name
 * @param enterprise the enterprise it belongs to; null for staff
 * @param institution the assessment institution it belongs to; null for all others
 * @param personName who the person says to be (填报人), else the account's name: to this name work is attributed
 */
public record Actor(
        UUID account, String accountName, EnterpriseId enterprise, UUID institution, String personName, Set<Role> roles)
        implements Serializable {

    /** One of an institution's people. */
    public static Actor ofInstitution(UUID account, String name, UUID institution, Set<Role> roles) {
        return new Actor(account, name, null, institution, name, roles);
    }

    /** The same account, used by the person of this name. */
    public Actor as(String person) {
        return new Actor(account, accountName, enterprise, institution, person, roles);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** Whether it may decide for its enterprise: as the enterprise's own account, or as a member that it named. */
    public boolean decides() {
        return !is(Role.MEMBER) || is(Role.DEPUTY);
    }

    /** @throws RuleBroken {@code owners-only} */
    public void requireDeciding() {
        if (!decides()) {
            throw RuleBroken.forbidden("shared.rule.owners-only");
        }
    }
}
