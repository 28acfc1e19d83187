package io.zhiheng.assessment.domain.assignment;

import io.zhiheng.shared.Actor;
import io.zhiheng.shared.Role;
import java.util.UUID;

/**
 * Who looks after a first-level indicator.
 *
 * @param account of the member; null for somebody who uses the enterprise's account under this name
 * @param locked whether other members may only read it
 */
public record Assignee(UUID account, String person, boolean locked) {

    public boolean is(Actor actor) {
        return account == null
                ? !actor.is(Role.MEMBER) && person.equals(actor.personName())
                : account.equals(actor.account());
    }

    /** Never for those who decide for the enterprise. */
    public boolean shutsOut(Actor actor) {
        return locked && !actor.decides() && !is(actor);
    }
}
