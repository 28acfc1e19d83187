package io.zhiheng.platform.workflow;

import java.util.Set;
import java.util.UUID;

/**
 * Who works on a task, in words that need no other module.
 *
 * @param account the account that signed in
 * @param enterprise its enterprise; null for staff
 * @param institution its institution; null for all others
 * @param person the name to which the work is attributed
 * @param roles names of its roles, such as {@code ASSESSOR}
 */
public record Performer(UUID account, UUID enterprise, UUID institution, String person, Set<String> roles) {

    public Performer {
        roles = Set.copyOf(roles);
    }
}
