package io.zhiheng.shared;

/** What a signed-in person is here for; Spring Security's authority is {@code ROLE_<name>}. */
public enum Role {
    ENTERPRISE,
    INSTITUTION_MANAGER,
    ASSESSOR,
    PROCESS_ADMIN,
    PLATFORM_ADMIN,
    SECURITY_AUDITOR
}
