package io.zhiheng.identity.domain;

import io.zhiheng.shared.Role;
import java.util.EnumSet;
import java.util.Set;

/** Which roles a member of staff may have together. */
final class StaffRoles {

    private static final Set<Role> ADMINS = EnumSet.of(Role.PROCESS_ADMIN, Role.PLATFORM_ADMIN, Role.SECURITY_AUDITOR);

    private static final Set<Role> OF_ENTERPRISES = EnumSet.of(Role.ENTERPRISE, Role.MEMBER, Role.DEPUTY);

    private StaffRoles() {}

    static void require(Set<Role> roles) {
        if (roles.stream().anyMatch(OF_ENTERPRISES::contains)) {
            throw new IllegalArgumentException("A member of staff does not act for an enterprise");
        }
        if (roles.stream().filter(ADMINS::contains).count() > 1) {
            throw new IllegalArgumentException("Nobody holds two of the roles " + ADMINS);
        }
    }
}
